package id.sadardesa.core.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bills say about somebody's first contribution.
 *
 * @param bill the first that was paid of those that name the person; while none is, the first one
 * @param on the day on which it was paid in full; null while it is not
 */
public record FirstPayment(Bill bill, @Nullable LocalDate on) {
    /** Paid before unpaid, then the earlier month. */
    FirstPayment before(FirstPayment other) {
        if ((on == null) != (other.on == null)) {
            return on == null ? other : this;
        }
        return bill.period().compareTo(other.bill.period()) <= 0 ? this : other;
    }
}
