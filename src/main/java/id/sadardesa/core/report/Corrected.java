package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reports put right of the month before, looked up once for each report. That of a closed
 * month never changes, and takes seconds to find out.
 */
final class Corrected {
    private final Comparisons comparisons;
    private final Map<UUID, Optional<Comparison>> closed = new HashMap<>();
    private @Nullable MonthlyReport last;
    private @Nullable Comparison ofLast;

    Corrected(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Whether it was looked up for a closed month already. */
    synchronized boolean knows(Snapshot snapshot) {
        return closed.containsKey(snapshot.id());
    }

    /** Null where there is nothing to put right. */
    @SuppressWarnings("ReferenceEquality") // the very report that was made, not one like it
    @Nullable Comparison of(MonthlyReport report, Progress progress) {
        Snapshot snapshot = report.snapshot();
        synchronized (this) {
            Optional<Comparison> known = snapshot == null ? null : closed.get(snapshot.id());
            if (known != null) {
                return known.orElse(null);
            }
            if (last == report) {
                return ofLast;
            }
        }
        Optional<Comparison> found = comparisons.corrections(report, progress);
        synchronized (this) {
            if (snapshot != null) {
                closed.put(snapshot.id(), found);
            } else {
                last = report;
                ofLast = found.orElse(null);
            }
        }
        return found.orElse(null);
    }
}
