package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Comparison;
import id.sadardesa.core.report.Comparisons;
import id.sadardesa.core.report.Edition;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.report.Snapshot;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Two months held against each other, or a closed month and what is known of it now. */
public final class ChangesViewModel {
    /** What is compared. */
    enum Kind {
        /** Two months. */
        MONTHS,
        /** A closed month as it was reported, and as the records say it now. */
        REPORTED
    }

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.MONTHS);
    final ObjectProperty<@Nullable Period> first = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Period> second = new SimpleObjectProperty<>();

    /** For whom it is saved; with names for who signs it. */
    final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.BOARD);

    private final Reports reports;
    private final Jobs jobs;
    private final Notices notices;
    private final Period present;
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Period>> closed =
            new ReadOnlyObjectWrapper<>(List.of());
    private volatile int asked;

    public ChangesViewModel(Reports reports, Jobs jobs, Notices notices, Clock clock) {
        this.reports = reports;
        this.jobs = jobs;
        this.notices = notices;
        this.present = Period.of(LocalDate.now(clock));
        first.set(present.previous());
        second.set(present);
        kind.subscribe(this::suggest);
        first.subscribe(this::compare);
        second.subscribe(this::compare);
    }

    /** The months that can be compared, the present one first. */
    List<Period> months() {
        return Months.upTo(present);
    }

    /** The months whose reports are frozen, the latest first. */
    ReadOnlyObjectProperty<List<Period>> closed() {
        return closed.getReadOnlyProperty();
    }

    /** What differs; null until it was computed. */
    ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Reads the closed months afresh, and compares anew. */
    void refresh() {
        jobs.ask(
                () ->
                        reports.snapshots().all().stream()
                                .map(Snapshot::period)
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList(),
                months -> {
                    closed.set(months);
                    suggest();
                });
    }

    /** A month that can be compared in this way stands chosen. */
    private void suggest() {
        Period chosen = first.get();
        if (kind.get() == Kind.REPORTED
                && !closed.get().isEmpty()
                && !closed.get().contains(chosen)) {
            first.set(closed.get().get(0));
        } else {
            compare();
        }
    }

    private void compare() {
        Period one = first.get();
        Period other = second.get();
        boolean reported = kind.get() == Kind.REPORTED;
        int question = asked + 1;
        asked = question;
        comparison.set(null); // nothing of other months may be saved under the names of these
        if (one == null
                || (reported && !closed.get().contains(one))
                || (!reported && (other == null || one.equals(other)))) {
            return;
        }
        Period against = reported || other == null ? one : other;
        Comparisons comparisons = reports.comparisons();
        jobs.ask(
                () ->
                        question == asked && comparisons.atHand(one, against)
                                ? made(one, against, Progress.SILENT)
                                : null,
                (@Nullable Comparison made) -> {
                    if (made == null && question == asked) {
                        jobs.start(
                                Text.of("report.room.lookingBack", one),
                                progress -> made(one, against, progress),
                                after -> show(after, question));
                    } else {
                        show(made, question);
                    }
                });
    }

    /** A month against itself is what it reported against what is known of it now. */
    private Comparison made(Period one, Period other, Progress progress) {
        return one.equals(other)
                ? reports.comparisons().sinceReported(one, progress)
                : reports.comparisons().of(one, other, progress);
    }

    private void show(@Nullable Comparison made, int question) {
        if (question == asked) {
            comparison.set(made);
        }
    }

    /** {@code perbandingan-2026-02-2026-03.pdf}. */
    String fileName(String ending) {
        Comparison known = comparison.get();
        if (known == null) {
            return "perbandingan." + ending;
        }
        String months =
                known.oneMonth()
                        ? known.before().period() + "-sekarang"
                        : known.before().period() + "-" + known.after().period();
        return "perbandingan-" + months + "." + ending;
    }

    /** Writes it as its file's name ends: {@code .pdf} or {@code .xlsx}. */
    void save(Path file) {
        Comparison known = comparison.get();
        if (known == null) {
            return;
        }
        Edition edition = new Edition(audience.get(), Paper.F4, null, null);
        jobs.start(
                Text.of("report.changes.writing"),
                progress -> {
                    reports.write(known, file, edition);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "report.changes.done",
                                        known.people().size(),
                                        known.villages().size(),
                                        String.valueOf(written.getFileName())),
                                written));
    }
}
