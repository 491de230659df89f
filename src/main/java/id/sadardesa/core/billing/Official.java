package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the branch of BPJS asks for (tagihan resmi), beside what we computed.
 *
 * @param amount contributions without penalty
 * @param penalty the bill's column "denda"; zero where it has none
 * @param code kode iuran, or null while it is not known
 * @param on the date of the branch's bill
 * @param binding whether the branch's amount is what is owed
 * @param outdated whether it was entered for the bill as it stood before it was issued again; then
 *     it does not bind
 */
public record Official(
        Rupiah amount,
        Rupiah penalty,
        @Nullable String code,
        LocalDate on,
        boolean binding,
        boolean outdated) {
    /** The same for a bill that now says something else; an amount that it still meets counts. */
    Official after(Rupiah total) {
        return amount.equals(total) ? this : new Official(amount, penalty, code, on, false, true);
    }
}
