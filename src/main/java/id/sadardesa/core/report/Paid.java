package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Settlement;
import java.util.List;

/**
 * A payment and the months that its money went to: the oldest that was open first, whatever month
 * it named (decision 21). Money that no bill took yet waits for the months it named.
 */
public record Paid(Payment payment, Period from, Period to) {
    /**
     * @param accounts what is known of bills and payments on the day of the report
     */
    static Paid of(Payment payment, List<Account> accounts) {
        PaymentForm form = payment.form();
        Period from = form.from();
        Period to = form.from();
        Rupiah left = form.amount();
        boolean taken = false;
        for (Account account : accounts) {
            for (Settlement bill : account.bills()) {
                Rupiah part = of(bill, payment);
                if (!part.isZero()) {
                    Period month = bill.bill().period();
                    from = !taken || month.compareTo(from) < 0 ? month : from;
                    to = !taken || month.compareTo(to) > 0 ? month : to;
                    taken = true;
                    left = left.minus(part);
                }
            }
        }
        Period last = new Period(form.from().month().plusMonths(form.months() - 1L));
        boolean waits = !taken || left.compareTo(Rupiah.ZERO) > 0;
        return new Paid(payment, from, waits && last.compareTo(to) > 0 ? last : to);
    }

    private static Rupiah of(Settlement bill, Payment payment) {
        return bill.parts().stream()
                .filter(part -> part.by() != null && part.by().id().equals(payment.id()))
                .map(Settlement.Part::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    PaymentForm form() {
        return payment.form();
    }
}
