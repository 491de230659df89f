package id.sadardesa.core.report;

import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many people should take part and how many stand where; nobody is counted twice.
 *
 * @param due how many should be protected ("seharusnya")
 * @param proposed put forward, the branch has not answered
 * @param registered accepted by the branch, not yet paid or numbered
 * @param active protected, as {@link Coverage} judges
 * @param late takes part, but contributions are too far behind to protect
 * @param missing not even put forward; settled group by group, so that a village with too many
 *     holders does not hide the gap of another
 */
public record Count(int due, int proposed, int registered, int active, int late, int missing) {
    static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    static Count due(int due) {
        return new Count(due, 0, 0, 0, 0, 0);
    }

    /** One person, as the report counts them; nothing where they are counted as missing. */
    public static Count of(Coverage coverage) {
        Cause cause = coverage.cause();
        if (coverage.covered() || cause == null) {
            return new Count(0, 0, 0, 1, 0, 0);
        }
        return switch (cause) {
            case WAITING_APPROVAL, PROPOSED -> new Count(0, 1, 0, 0, 0, 0);
            case FIRST_PAYMENT, NO_KPJ -> new Count(0, 0, 1, 0, 0, 0);
            case UNPAID, LAPSED -> new Count(0, 0, 0, 0, 1, 0);
            default -> NONE;
        };
    }

    Count plus(Count other) {
        return new Count(
                due + other.due,
                proposed + other.proposed,
                registered + other.registered,
                active + other.active,
                late + other.late,
                missing + other.missing);
    }

    /** The same with what is missing counted: what is due and stands nowhere. */
    Count settled() {
        int gap = Math.max(0, due - proposed - registered - active - late);
        return new Count(due, proposed, registered, active, late, gap);
    }

    /** Put forward or accepted, and not protected yet. */
    public int waiting() {
        return proposed + registered;
    }

    /** Active of due, 0 to 1; 0 where nobody is due. */
    public BigDecimal share() {
        return due == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(active)
                        .divide(BigDecimal.valueOf(due), 6, RoundingMode.HALF_UP);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
