package id.sadardesa.core.report;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door to what months reported when they were closed. Nothing is copied: the journal knows how
 * all records stood right after a month was closed, and the report is made from that state again.
 */
public final class Snapshots {
    private static final int KEPT = 3;

    private final SnapshotStore store;
    private final Journal journal;
    private final Past past;

    /** The last that were made: they never change, and making one anew takes a while. */
    private final Deque<Made> made = new ArrayDeque<>();

    /** A report made again, with charts or without. */
    private record Made(MonthlyReport report, boolean charts) {
        boolean is(Snapshot snapshot) {
            return snapshot.equals(report.snapshot());
        }
    }

    /** Answers by the records as they stood right after an action. */
    public interface Past {
        /**
         * What the reports of then say.
         *
         * @param seq the number of the action
         * @param today the day on which it is asked
         */
        MonthlyReport at(
                long seq,
                LocalDate today,
                Function<Reports, MonthlyReport> question,
                Progress progress);
    }

    public Snapshots(Database database, Journal journal, Past past) {
        this.store = new SnapshotStore(database);
        this.journal = journal;
        this.past = past;
    }

    /** Those of all months that were closed since this program takes them, the oldest first. */
    public List<Snapshot> all() {
        return store.all();
    }

    public Optional<Snapshot> of(Period period) {
        return all().stream().filter(one -> one.period().equals(period)).findFirst();
    }

    /** Takes one of a month that is just being closed, as a part of that action. */
    void take(Pen pen, Closing closing, MonthlyReport report) {
        Snapshot snapshot =
                new Snapshot(
                        Ids.next(),
                        closing.period(),
                        closing.on(),
                        ReportContent.fingerprint(report));
        store.insert(pen, snapshot, closing.id());
    }

    /**
     * What the month reported when it was closed. A later program may read old records otherwise;
     * the report says so then, see {@link ReportContent#holds}.
     */
    MonthlyReport report(Snapshot snapshot, Progress progress) {
        return made(snapshot, true, progress);
    }

    /** The same without charts, which is quicker. */
    MonthlyReport plain(Snapshot snapshot, Progress progress) {
        return made(snapshot, false, progress);
    }

    private MonthlyReport made(Snapshot snapshot, boolean charts, Progress progress) {
        MonthlyReport known = kept(snapshot, charts);
        if (known != null) {
            return known;
        }
        Period period = snapshot.period();
        MonthlyReport report =
                past.at(
                                seq(snapshot),
                                snapshot.on(),
                                then -> charts ? then.illustrated(period) : then.now(period),
                                progress)
                        .frozen(snapshot);
        synchronized (made) {
            MonthlyReport meanwhile = kept(snapshot, charts);
            if (meanwhile != null) {
                return meanwhile;
            }
            made.removeIf(one -> one.is(snapshot));
            made.addFirst(new Made(report, charts));
            while (made.size() > KEPT) {
                made.removeLast();
            }
        }
        return report;
    }

    private @Nullable MonthlyReport kept(Snapshot snapshot, boolean charts) {
        synchronized (made) {
            return made.stream()
                    .filter(one -> one.is(snapshot) && (one.charts() || !charts))
                    .findFirst()
                    .map(Made::report)
                    .orElse(null);
        }
    }

    /** Whether a report with its charts is at hand, or has to be made again from the journal. */
    boolean atHand(Snapshot snapshot) {
        return kept(snapshot, true) != null;
    }

    /** The same of its numbers alone. */
    boolean plainAtHand(Snapshot snapshot) {
        return kept(snapshot, false) != null;
    }

    /** What the records said of any month when a snapshot was taken. */
    MonthlyReport then(Snapshot snapshot, Period period, Progress progress) {
        return past.at(seq(snapshot), snapshot.on(), then -> then.now(period), progress);
    }

    /** The number of the action that closed the month. */
    long seq(Snapshot snapshot) {
        return journal.history(snapshot.id()).get(0).entry().seq();
    }

    /** The last one of the months before a month. */
    Optional<Snapshot> before(Period period) {
        return all().stream()
                .filter(one -> one.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
    }

    Journal journal() {
        return journal;
    }
}
