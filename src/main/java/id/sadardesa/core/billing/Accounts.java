package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts of all debtors, put together from the rows of bills and payments. */
final class Accounts {
    private final BillStore bills;
    private final PaymentStore payments;
    private final Villages villages;

    Accounts(Database database, Villages villages) {
        this.bills = new BillStore(database);
        this.payments = new PaymentStore(database);
        this.villages = villages;
    }

    /** Every debtor that was billed or paid, in the order of villages, as it stood on a day. */
    List<Account> on(LocalDate day) {
        Map<UUID, Village> places =
                villages.all().stream().collect(Collectors.toMap(Village::id, Function.identity()));
        Map<Debtor, List<Bill>> asked = new TreeMap<>(Debtor.ORDER);
        bills.all(places)
                .forEach(
                        bill ->
                                asked.computeIfAbsent(bill.debtor(), none -> new ArrayList<>())
                                        .add(bill));
        Map<Debtor, List<Payment>> paid = new TreeMap<>(Debtor.ORDER);
        payments.all(places)
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
