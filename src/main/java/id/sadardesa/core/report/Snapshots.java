package id.sadardesa.core.report;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private final Deque<MonthlyReport> made = new ArrayDeque<>();

    /** Makes a month's report from the records as they stood right after an action. */
    public interface Past {
        /**
         * The report of a month by the records of then.
         *
         * @param seq the number of the action
         * @param today the day on which it is made
         */
        MonthlyReport report(long seq, LocalDate today, Period period);
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
    MonthlyReport report(Snapshot snapshot) {
        MonthlyReport known = kept(snapshot);
        if (known != null) {
            return known;
        }
        MonthlyReport report = then(snapshot, snapshot.period()).frozen(snapshot);
        synchronized (made) {
            made.addFirst(report);
            while (made.size() > KEPT) {
                made.removeLast();
            }
        }
        return report;
    }

    private @Nullable MonthlyReport kept(Snapshot snapshot) {
        synchronized (made) {
            return made.stream()
                    .filter(one -> snapshot.equals(one.snapshot()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What the records said of any month when a snapshot was taken. */
    MonthlyReport then(Snapshot snapshot, Period period) {
        return past.report(seq(snapshot), snapshot.on(), period);
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
