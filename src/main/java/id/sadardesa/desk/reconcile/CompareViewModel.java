package id.sadardesa.desk.reconcile;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.reconcile.BranchList;
import id.sadardesa.core.reconcile.Comparison;
import id.sadardesa.core.reconcile.Difference;
import id.sadardesa.core.reconcile.Fixed;
import id.sadardesa.core.reconcile.Kind;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The list that was opened and what it differs in; it stays while the office is open, and is held
 * against the newest data each time the room is entered.
 */
public final class CompareViewModel {
    /** What is shown: one kind, or what could not be read. */
    record Filter(@Nullable Kind kind, int count) {
        boolean takes(Line line) {
            return line.kind() == kind;
        }
    }

    /** What a bulk action did, and the comparison after it. */
    private record Done<T>(T what, Comparison now) {}

    final ObjectProperty<@Nullable Filter> filter = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> village = new SimpleObjectProperty<>();
    final BooleanProperty undecided = new SimpleBooleanProperty();
    final BooleanProperty full = new SimpleBooleanProperty();

    private final ReconcileDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper insists = new ReadOnlyBooleanWrapper();
    private @Nullable String reason;

    public CompareViewModel(ReconcileDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether there is an office above us that disputes could go to. */
    ReadOnlyBooleanProperty insists() {
        return insists.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** The reason that was given last, so that it is not typed again. */
    @Nullable String reason() {
        return reason;
    }

    /** Reads a list and compares it; one that is refused leaves the old one as it is. */
    void open(Path file) {
        jobs.start(
                Text.of("reconcile.job.reading"),
                progress -> {
                    BranchList list = doors.lists().read(file, progress);
                    progress.check();
                    return doors.lists().compare(list);
                },
                found -> {
                    filter.set(null);
                    village.set(null);
                    comparison.set(found);
                    notices.success(
                            Text.of(
                                    "reconcile.done.read",
                                    found.list().file(),
                                    found.same(),
                                    found.differences().size()));
                });
    }

    /** Holds the same list against what we know now. */
    public void refresh() {
        jobs.ask(() -> doors.disputes().mayInsist(), insists::set);
        Comparison now = comparison.get();
        if (now != null) {
            jobs.ask(() -> doors.lists().compare(now.list()), this::again);
        }
    }

    private void again(Comparison found) {
        Comparison now = comparison.get();
        if (now != null && now.list().equals(found.list())) {
            comparison.set(found);
        }
    }

    /** All rows, with what could not be read at the end. */
    List<Line> lines() {
        Comparison now = comparison.get();
        List<Line> lines = new ArrayList<>();
        if (now != null) {
            now.differences().forEach(one -> lines.add(new Line(one, null)));
            now.left().forEach(one -> lines.add(new Line(null, one)));
        }
        return lines;
    }

    /** What can be chosen, with how many there are of each. */
    List<Filter> filters() {
        Comparison now = comparison.get();
        List<Filter> filters = new ArrayList<>();
        if (now != null) {
            now.counts().forEach((kind, count) -> filters.add(new Filter(kind, count)));
            if (!now.left().isEmpty()) {
                filters.add(new Filter(null, now.left().size()));
            }
        }
        return filters;
    }

    List<String> places() {
        TreeSet<String> places = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        lines().forEach(line -> places.add(line.place()));
        return List.copyOf(places);
    }

    boolean shows(Line line) {
        Filter chosen = filter.get();
        String place = village.get();
        boolean told =
                line.standing() == Line.Standing.WAITING
                        || line.standing() == Line.Standing.ANSWERED;
        return (chosen == null || chosen.takes(line))
                && (place == null || place.equalsIgnoreCase(line.place()))
                && !(undecided.get() && told);
    }

    private static List<Difference> differences(List<Line> lines) {
        return lines.stream().map(Line::difference).filter(Objects::nonNull).toList();
    }

    /** Takes over the list's values of those that can be put right. */
    void fix(List<Line> chosen) {
        Comparison now = comparison.get();
        List<Difference> some = differences(chosen.stream().filter(Line::fixable).toList());
        if (now == null || some.isEmpty()) {
            return;
        }
        jobs.start(
                Text.of("reconcile.job.fixing"),
                progress -> {
                    Fixed fixed = doors.lists().fix(now.list(), some, progress);
                    return new Done<>(fixed, doors.lists().compare(now.list()));
                },
                done -> {
                    comparison.set(done.now());
                    say(done.what());
                });
    }

    private void say(Fixed fixed) {
        if (fixed.skipped().isEmpty()) {
            notices.success(Text.of("reconcile.done.fixed", fixed.done()));
        } else {
            Fixed.Skipped first = fixed.skipped().get(0);
            notices.attention(
                    Text.of(
                            "reconcile.done.skipped",
                            fixed.done(),
                            fixed.skipped().size(),
                            first.difference().name(),
                            first.why()));
        }
    }

    /** Insists on what we say; the branch hears of it with the next file. */
    void dispute(List<Line> chosen, String why, Runnable done, Consumer<Problem> refused) {
        Comparison now = comparison.get();
        List<Difference> some = differences(chosen.stream().filter(Line::disputable).toList());
        if (now == null || some.isEmpty()) {
            return;
        }
        jobs.start(
                Text.of("reconcile.job.disputing"),
                progress -> {
                    int raised = doors.disputes().raise(some, why);
                    return new Done<>(raised, doors.lists().compare(now.list()));
                },
                raised -> {
                    reason = why;
                    done.run();
                    comparison.set(raised.now());
                    notices.success(Text.of("reconcile.done.disputed", raised.what()));
                },
                refused);
    }

    String bookName() {
        Comparison now = comparison.get();
        String day = now == null ? "" : "-" + now.at().toLocalDate();
        return "cocokkan-cabang" + day + ".xlsx";
    }

    /** Writes what is shown as a workbook. */
    void save(List<Line> shown, Path file) {
        Comparison now = comparison.get();
        if (now != null) {
            boolean numbers = full.get();
            List<Difference> some = differences(shown);
            jobs.start(
                    Text.of("reconcile.job.writing"),
                    progress -> {
                        doors.lists().write(now, some, numbers, file);
                        return some.size();
                    },
                    count -> notices.wrote(Text.of("reconcile.done.wrote", count), file));
        }
    }

    /** Puts the list aside. */
    void leave() {
        comparison.set(null);
    }
}
