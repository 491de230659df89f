package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a payment.
 *
 * @param from the first month it is meant for
 * @param months how many months from there on; more than are issued make it an advance
 * @param amount contributions in rupiah, without penalty; zero where only a penalty was paid
 * @param penalty what was paid as penalty (denda) beside it; zero for most
 * @param code kode iuran, 10 to 16 digits, or null
 * @param reference the bank's or treasurer's number, or null
 */
public record PaymentForm(
        Debtor debtor,
        Period from,
        int months,
        Rupiah amount,
        Rupiah penalty,
        LocalDate on,
        @Nullable String code,
        @Nullable String reference,
        @Nullable String note) {

    /** A payment for one month without further particulars. */
    public static PaymentForm of(Debtor debtor, Period month, Rupiah amount, LocalDate on) {
        return new PaymentForm(debtor, month, 1, amount, Rupiah.ZERO, on, null, null, null);
    }

    /** The same for several months in advance. */
    public PaymentForm months(int count) {
        return new PaymentForm(debtor, from, count, amount, penalty, on, code, reference, note);
    }

    /** The months it is meant for. */
    public List<Period> named() {
        List<Period> named = new ArrayList<>();
        for (Period month = from; named.size() < months; month = month.next()) {
            named.add(month);
        }
        return named;
    }

    Period to() {
        return new Period(from.month().plusMonths(months - 1L));
    }
}
