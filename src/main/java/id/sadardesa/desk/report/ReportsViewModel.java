package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Edition;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.Reports;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import id.sadardesa.desk.shell.Running;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The report of a month: what it says, how its pages look, and the files it is saved in. */
public final class ReportsViewModel {
    /** The sheets an office prints on. */
    enum Sheet {
        F4,
        A4;

        Paper paper() {
            return this == F4 ? Paper.F4 : Paper.A4;
        }
    }

    final ObjectProperty<Period> month;
    final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.F4);

    /** For whom; the least revealing until somebody says otherwise. */
    final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.BOARD);

    /** Why it goes out with everything whole. */
    final StringProperty reason = new SimpleStringProperty("");

    /** The letter's number; empty leaves room for it. */
    final StringProperty number = new SimpleStringProperty("");

    /** The PDF as it will be printed. */
    final Pages pages;

    private final Reports reports;
    private final Jobs jobs;
    private final Notices notices;
    private final Period present;
    private final ReadOnlyObjectWrapper<@Nullable MonthlyReport> report =
            new ReadOnlyObjectWrapper<>();
    private volatile int asked;
    private @Nullable Running lookingBack;
    private @Nullable Period lookingBackAt;

    public ReportsViewModel(Reports reports, Jobs jobs, Notices notices, Clock clock) {
        this.reports = reports;
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
        this.present = Period.of(LocalDate.now(clock));
        this.month = new SimpleObjectProperty<>(present);
        month.subscribe(
                () -> {
                    report.set(null); // nothing of another month may be saved under this one's name
                    refresh();
                });
        sheet.subscribe(this::draw);
        audience.subscribe(this::draw);
    }

    /** The months that can be reported, the present one first. */
    List<Period> months() {
        return Months.upTo(present);
    }

    /** What the month says; null until it was computed. */
    ReadOnlyObjectProperty<@Nullable MonthlyReport> report() {
        return report.getReadOnlyProperty();
    }

    /** Whether the month was being read from the archive and somebody stopped that. */
    boolean stopped() {
        return report.get() == null && lookingBack != null && lookingBack.stopped();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Computes the report of the month anew. */
    void refresh() {
        Period wanted = month.get();
        if (underWay(wanted)) {
            return;
        }
        int question = asked + 1;
        asked = question;
        lookingBack = null;
        jobs.ask(
                () ->
                        question == asked && reports.atHand(wanted)
                                ? reports.ready(wanted, Progress.SILENT)
                                : null,
                (@Nullable MonthlyReport made) -> {
                    if (made == null && question == asked) {
                        lookBack(wanted, question);
                    } else {
                        show(made, question);
                    }
                });
    }

    /** A closed month is made again from the journal: seconds, so it can be stopped. */
    private void lookBack(Period wanted, int question) {
        lookingBackAt = wanted;
        lookingBack =
                jobs.start(
                        Text.of("report.room.lookingBack", wanted),
                        progress -> reports.ready(wanted, progress),
                        made -> show(made, question));
    }

    /** The same month is being read already; another one is not worth the wait any more. */
    private boolean underWay(Period wanted) {
        Running running = lookingBack;
        if (running == null || running != jobs.current().get()) {
            return false;
        }
        if (wanted.equals(lookingBackAt)) {
            return true;
        }
        running.cancel();
        return false;
    }

    private void show(@Nullable MonthlyReport made, int question) {
        if (question == asked) { // a later month may have been asked for meanwhile
            report.set(made);
            draw();
        }
    }

    /** Makes the pages anew, e.g. after the number was typed. */
    void draw() {
        MonthlyReport known = report.get();
        if (known == null) {
            return;
        }
        Edition edition = shown(edition());
        pages.look(() -> reports.paper(known, edition));
    }

    /** On the screen numbers stay masked; only the file, which asks for a reason, is whole. */
    private static Edition shown(Edition edition) {
        return edition.audience().isWhole()
                ? Edition.signed(edition.paper(), edition.number())
                : edition;
    }

    private Edition edition() {
        String letter = number.get().isBlank() ? null : number.get().strip();
        return new Edition(audience.get(), sheet.get().paper(), letter, reason.get());
    }

    /** {@code laporan-bulanan-2026-03.pdf}, and for whom where it is not to be signed. */
    String fileName(String kind) {
        MonthlyReport known = report.get();
        Period of = known == null ? month.get() : known.period();
        String whom =
                switch (audience.get()) {
                    case BOARD -> "-papan";
                    case SIGNATURE -> "";
                    case BRANCH -> "-cabang";
                };
        return "laporan-bulanan-" + of + whom + "." + kind;
    }

    /** Writes everything of the month into a folder: letter with report, workbook, sums, board. */
    void pack(Path folder) {
        MonthlyReport known = report.get();
        if (known == null) {
            return;
        }
        Edition edition = edition();
        jobs.start(
                Text.of("report.room.writing", known.period()),
                progress -> reports.pack().write(known, folder, edition, progress),
                files -> {
                    leastAgain(edition);
                    notices.filled(
                            Text.of(
                                    "report.room.packed",
                                    known.period(),
                                    known.members().size(),
                                    files.size(),
                                    folder.toString()),
                            folder);
                });
    }

    /** Each paper that shows everything has its own reason. */
    private void leastAgain(Edition edition) {
        if (edition.audience().isWhole()) {
            audience.set(Audience.BOARD);
            reason.set("");
        }
    }

    /** Writes the report as its file's name ends: {@code .pdf}, {@code .xlsx} or {@code .csv}. */
    void save(Path file) {
        MonthlyReport known = report.get();
        if (known == null) {
            return;
        }
        Edition edition = edition();
        jobs.start(
                Text.of("report.room.writing", known.period()),
                progress -> {
                    reports.write(known, file, edition, progress);
                    return file;
                },
                written -> {
                    leastAgain(edition);
                    notices.wrote(
                            Text.of(
                                    "report.room.done",
                                    known.period(),
                                    known.villages(),
                                    known.members().size(),
                                    String.valueOf(written.getFileName())),
                            written);
                });
    }
}
