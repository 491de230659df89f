package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What taking a payment off the record would do. The money that is left fills the oldest month
 * first again, so that the months that open are not always those the payment was made for.
 *
 * @param opened the months that would be paid less, oldest first
 * @param ahead what would be missing of the money paid ahead, for months without a bill
 */
public record Removal(Payment payment, List<Opened> opened, Rupiah ahead) {
    /**
     * A month that would be paid less.
     *
     * @param less the rupiah that it would lose
     * @param closed whether the month is closed
     */
    public record Opened(Period period, Rupiah less, boolean closed) {}

    public Removal {
        opened = List.copyOf(opened);
    }

    /** Whether the money that is left goes to other months than it does now. */
    public boolean moves() {
        return !payment.form().named().containsAll(opened.stream().map(Opened::period).toList());
    }

    /**
     * @param before the accounts of the village with the payment
     * @param after the same without it
     */
    static Removal of(
            Payment payment, List<Account> before, List<Account> after, Set<Period> closed) {
        Map<UUID, Settlement> left =
                bills(after).collect(Collectors.toMap(one -> one.bill().id(), Function.identity()));
        Map<Period, Rupiah> less = new TreeMap<>();
        bills(before)
                .forEach(
                        one -> {
                            Settlement then = left.getOrDefault(one.bill().id(), one);
                            Rupiah taken = one.paid().minus(then.paid());
                            if (!taken.isZero()) {
                                less.merge(one.bill().period(), taken, Rupiah::plus);
                            }
                        });
        return new Removal(
                payment,
                less.entrySet().stream()
                        .map(
                                one ->
                                        new Opened(
                                                one.getKey(),
                                                one.getValue(),
                                                closed.contains(one.getKey())))
                        .toList(),
                ahead(before).minus(ahead(after)));
    }

    private static Rupiah ahead(List<Account> accounts) {
        return accounts.stream().map(Account::advance).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Stream<Settlement> bills(List<Account> accounts) {
        return accounts.stream().flatMap(account -> account.bills().stream());
    }
}
