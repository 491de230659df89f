package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.BillChange;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.core.billing.Stale;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The bills of a month, and what issuing them again would change. */
public final class BillsViewModel {
    final ObjectProperty<Period> month;
    final LetterChoice letters = new LetterChoice();

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable MonthBills> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Stale>> stale = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Issue> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();

    public BillsViewModel(BillingDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.month = new SimpleObjectProperty<>(doors.present());
        month.subscribe(
                () -> {
                    leave();
                    refresh();
                });
    }

    List<Period> months() {
        return doors.months();
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    /** The bills of the month; null until they were read. */
    ReadOnlyObjectProperty<@Nullable MonthBills> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The open months whose bills no longer agree with the records. */
    ReadOnlyObjectProperty<List<Stale>> stale() {
        return stale.getReadOnlyProperty();
    }

    /** What issuing would change; null while nobody asks. */
    ReadOnlyObjectProperty<@Nullable Issue> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why the month cannot be issued, or null. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        Period wanted = month.get();
        jobs.ask(
                () -> MonthBills.of(wanted, doors),
                read -> {
                    if (wanted.equals(month.get())) {
                        shown.set(read);
                    }
                });
    }

    /** Looks which open months are to be issued again. */
    void compare() {
        jobs.ask(doors.bills()::stale, stale::set);
    }

    /** Shows a month and works out what issuing it again would change. */
    void again(Period wanted) {
        month.set(wanted);
        prepare();
    }

    /** Works out what issuing the month would change; writes nothing. */
    void prepare() {
        Period wanted = month.get();
        leave();
        jobs.start(
                Text.of("billing.issue.looking", wanted),
                progress -> doors.bills().preview(wanted),
                this::planned,
                this::refuse);
    }

    private void planned(Issue issue) {
        if (issue.changes().isEmpty()) {
            trouble.set(Text.of("billing.issue.nobody", issue.period()));
        } else if (issue.unchanged()) {
            notices.success(
                    Text.of(
                            "billing.issue.same",
                            issue.period(),
                            issue.bills(),
                            issue.people(),
                            issue.total()));
        } else {
            plan.set(issue);
        }
    }

    private void refuse(Problem problem) {
        trouble.set(problem.text());
    }

    /** Writes the bills as they were shown. */
    void issue() {
        Issue wanted = plan.get();
        if (wanted == null) {
            return;
        }
        jobs.start(
                Text.of("billing.issue.doing", wanted.period()),
                progress -> doors.bills().issue(wanted.period(), progress),
                this::issued,
                this::refuse);
    }

    private void issued(Issue issue) {
        leave();
        refresh();
        compare();
        notices.success(
                Text.of(
                        "billing.issue.done",
                        issue.period(),
                        issue.bills(),
                        issue.people(),
                        issue.total(),
                        issue.count(BillChange.Kind.NEW),
                        issue.count(BillChange.Kind.CHANGED),
                        issue.count(BillChange.Kind.REMOVED),
                        issue.unbound() == 0
                                ? ""
                                : doors.texts().get("billing.issue.unbound", issue.unbound())));
    }

    /** {@code tagihan-iuran-2026-03.pdf} */
    String fileName(String kind) {
        return "tagihan-iuran-" + month.get() + "." + kind;
    }

    /** Writes the bills of the month as the file's name ends: {@code .pdf} or {@code .xlsx}. */
    void save(Path file) {
        MonthBills known = shown.get();
        if (known == null) {
            return;
        }
        Paper paper = letters.paper();
        jobs.start(
                Text.of("billing.bills.writing", known.period()),
                progress -> {
                    doors.papers().write(known.period(), file, paper, null, progress);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "billing.bills.written",
                                        known.period(),
                                        known.bills().size(),
                                        known.people(),
                                        String.valueOf(written.getFileName())),
                                written));
    }

    /** Puts the preview and what was said away. */
    void leave() {
        plan.set(null);
        trouble.set(null);
    }
}
