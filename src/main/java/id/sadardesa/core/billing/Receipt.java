package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.ArrayList;
import java.util.List;

/**
 * What a payment did, or would do.
 *
 * @param parts the months that it filled, oldest first
 * @param advance what stays for months that are not issued yet
 * @param open what the debtor still owes afterwards
 */
public record Receipt(Payment payment, List<Part> parts, Rupiah advance, Rupiah open) {
    /** The money that went to a month. */
    public record Part(Period period, Rupiah amount) {}

    public Receipt {
        parts = List.copyOf(parts);
    }

    /**
     * @param before the debtor's account without the payment
     * @param after the same with it
     */
    static Receipt of(Payment payment, Account before, Account after) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < after.bills().size(); i++) {
            Rupiah more = after.bills().get(i).paid().minus(before.bills().get(i).paid());
            if (!more.isZero()) {
                parts.add(new Part(after.bills().get(i).bill().period(), more));
            }
        }
        return new Receipt(payment, parts, after.advance().minus(before.advance()), after.open());
    }
}
