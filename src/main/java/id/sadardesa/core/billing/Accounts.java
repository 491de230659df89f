package id.sadardesa.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The accounts of all debtors, put together from the rows of bills and payments. */
final class Accounts {
    private final BillStore bills;
    private final PaymentStore payments;

    Accounts(BillStore bills, PaymentStore payments) {
        this.bills = bills;
        this.payments = payments;
    }

    /** Every bill there is. */
    List<Bill> bills() {
        return bills.all();
    }

    /** Every debtor that was billed or paid, in the order of villages, as it stood on a day. */
    List<Account> on(LocalDate day) {
        Map<Debtor, List<Bill>> asked = new TreeMap<>(Debtor.ORDER);
        bills.all()
                .forEach(
                        bill ->
                                asked.computeIfAbsent(bill.debtor(), none -> new ArrayList<>())
                                        .add(bill));
        Map<Debtor, List<Payment>> paid = new TreeMap<>(Debtor.ORDER);
        payments.all()
                .forEach(
                        payment -> {
                            asked.computeIfAbsent(payment.debtor(), none -> new ArrayList<>());
                            paid.computeIfAbsent(payment.debtor(), none -> new ArrayList<>())
                                    .add(payment);
                        });
        return asked.entrySet().stream()
                .map(
                        one ->
                                Account.of(
                                        one.getKey(),
                                        one.getValue(),
                                        paid.getOrDefault(one.getKey(), List.of()),
                                        day))
                .toList();
    }
}
