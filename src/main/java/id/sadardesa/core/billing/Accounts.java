package id.sadardesa.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of all debtors, put together from the rows of bills and payments. */
final class Accounts {
    private final BillStore bills;
    private final PaymentStore payments;
    private final LineStore lines;

    Accounts(BillStore bills, PaymentStore payments, LineStore lines) {
        this.bills = bills;
        this.payments = payments;
        this.lines = lines;
    }

    /** Every bill there is. */
    List<Bill> bills() {
        return bills.all();
    }

    /** Every debtor that was billed or paid, in the order of villages, as it stood on a day. */
    List<Account> on(LocalDate day) {
        return of(bills.all(), payments.all(), day);
    }

    /** The same of these bills and payments only. */
    List<Account> of(List<Bill> bills, List<Payment> payments, LocalDate day) {
        Map<Debtor, List<Bill>> asked = new TreeMap<>(Debtor.ORDER);
        bills.forEach(
                bill -> asked.computeIfAbsent(bill.debtor(), none -> new ArrayList<>()).add(bill));
        Map<Debtor, List<Payment>> paid = new TreeMap<>(Debtor.ORDER);
        payments.forEach(
                payment -> {
                    asked.computeIfAbsent(payment.debtor(), none -> new ArrayList<>());
                    paid.computeIfAbsent(payment.debtor(), none -> new ArrayList<>()).add(payment);
                });
        Map<Debtor, List<Settlement.Part>> handed = new HashMap<>();
        List<Account> shared = new ArrayList<>();
        asked.forEach(
                (debtor, own) -> {
                    List<Payment> money = paid.getOrDefault(debtor, List.of());
                    if (debtor.shared()) {
                        var more =
                                Shared.handOn(
                                        debtor, Account.left(own, money, day), named(own), asked);
                        handed.putAll(more);
                        shared.add(
                                Account.of(debtor, own, money, day)
                                        .without(Account.sum(flat(more.values()))));
                    }
                });
        List<Account> all = new ArrayList<>();
        asked.forEach(
                (debtor, own) ->
                        all.add(
                                shared.stream()
                                        .filter(one -> one.debtor().equals(debtor))
                                        .findFirst()
                                        .orElseGet(
                                                () ->
                                                        Account.of(
                                                                debtor,
                                                                own,
                                                                paid.getOrDefault(
                                                                        debtor, List.of()),
                                                                handed.getOrDefault(
                                                                        debtor, List.of()),
                                                                day))));
        return all;
    }

    private static List<Settlement.Part> flat(Collection<List<Settlement.Part>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Whom bills name for their own month; null where there are none. */
    private @Nullable Set<UUID> named(List<Bill> own) {
        if (own.isEmpty()) {
            return null;
        }
        Set<UUID> named = new HashSet<>();
        lines.participationsOn(own).values().forEach(named::addAll);
        return named;
    }
}
