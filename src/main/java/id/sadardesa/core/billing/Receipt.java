package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
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
}
