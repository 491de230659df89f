package id.sadardesa.core.report;

import java.util.List;

/**
 * A payment that one of two reports of the same month has and the other has not, or has otherwise.
 *
 * @param paid as the later one has it, or as the earlier one had it where it is gone
 * @param why what was done meanwhile that brought it about, the latest last
 */
public record PaymentChange(Paid paid, Kind kind, List<MemberChange.Cause> why) {
    /** How the two differ. */
    public enum Kind {
        /** Recorded after the month was reported. */
        ADDED,
        /** Taken off the record since. */
        REMOVED,
        /** Stated otherwise since. */
        CHANGED;

        public String textKey() {
            return "report.compare.payment." + name();
        }
    }

    public PaymentChange {
        why = List.copyOf(why);
    }
}
