package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Journal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door to what differs between two reports, and why. */
public final class Comparisons {
    private final Snapshots snapshots;
    private final Function<Period, MonthlyReport> now;
    private final Comparing comparing;

    /**
     * @param now what the records of now say of a month
     */
    Comparisons(Snapshots snapshots, Function<Period, MonthlyReport> now) {
        this.snapshots = snapshots;
        this.now = now;
        this.comparing = new Comparing(snapshots.journal());
    }

    /**
     * Two months, the earlier one first whatever the order they are given in; of a closed one what
     * it reported.
     *
     * @throws Problem when it is one month, or as {@link Reports#now}
     */
    public Comparison of(Period one, Period other) {
        return of(one, other, Progress.SILENT);
    }

    /** The same, and how far it is. */
    public Comparison of(Period one, Period other, Progress progress) {
        if (one.equals(other)) {
            throw Problem.of("report.compare.same", one);
        }
        boolean inOrder = one.compareTo(other) < 0;
        Period first = inOrder ? one : other;
        Period second = inOrder ? other : one;
        MonthlyReport before = monthly(first, progress);
        MonthlyReport after = monthly(second, progress);
        return comparing.of(before, after, known(before), knownLast(after));
    }

    /** Whether two months are compared without looking back through the journal first. */
    public boolean atHand(Period one, Period other) {
        return Stream.of(one, other)
                .flatMap(month -> snapshots.of(month).stream())
                .allMatch(snapshots::plainAtHand);
    }

    private MonthlyReport monthly(Period period, Progress progress) {
        return snapshots
                .of(period)
                .map(one -> snapshots.plain(one, progress))
                .orElseGet(() -> now.apply(period));
    }

    /**
     * What has changed in a closed month since it was reported.
     *
     * @throws Problem when there is no snapshot of it
     */
    public Comparison sinceReported(Period period) {
        return sinceReported(period, Progress.SILENT);
    }

    /** The same, and how far it is. */
    public Comparison sinceReported(Period period, Progress progress) {
        Snapshot snapshot =
                snapshots
                        .of(period)
                        .orElseThrow(() -> Problem.of("report.compare.notClosed", period));
        return comparing.of(
                snapshots.plain(snapshot, progress),
                now.apply(period),
                snapshots.seq(snapshot),
                journal().lastSeq());
    }

    /**
     * What a report has to put right of the last month that was closed before its own: what became
     * known between the two reports. Empty when no month was, or nothing is otherwise.
     */
    Optional<Comparison> corrections(MonthlyReport report, Progress progress) {
        Snapshot mine = report.snapshot();
        return snapshots
                .before(report.period())
                .map(
                        earlier ->
                                comparing.of(
                                        snapshots.plain(earlier, progress),
                                        mine == null
                                                ? now.apply(earlier.period())
                                                : snapshots.then(mine, earlier.period(), progress),
                                        snapshots.seq(earlier),
                                        mine == null ? journal().lastSeq() : snapshots.seq(mine)))
                .filter(one -> !one.same());
    }

    private long known(MonthlyReport report) {
        Snapshot snapshot = report.snapshot();
        LocalDate day = report.asOf();
        return snapshot == null ? journal().lastSeqBy(day) : snapshots.seq(snapshot);
    }

    private long knownLast(MonthlyReport report) {
        Snapshot snapshot = report.snapshot();
        return snapshot == null ? journal().lastSeq() : snapshots.seq(snapshot);
    }

    private Journal journal() {
        return snapshots.journal();
    }
}
