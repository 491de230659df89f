package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one debtor was asked for and paid, by a day. All money is one pot that fills the oldest
 * month that is asked for first, so that the same payments in any order leave the same arrears and
 * no money appears or is lost (see {@link Filling}).
 *
 * @param bills how far each bill is paid, oldest month first
 * @param advance what was paid beyond all issued bills
 * @param named the months that its payments were meant for, oldest first
 * @param penalty what was paid as penalty, beside contributions
 */
public record Account(
        Debtor debtor, List<Settlement> bills, Rupiah advance, List<Period> named, Rupiah penalty) {
    public Account {
        bills = List.copyOf(bills);
        named = List.copyOf(named);
    }

    /**
     * @param bills all bills of the debtor
     * @param payments all payments of the debtor; those after the day are left out
     */
    static Account of(Debtor debtor, List<Bill> bills, List<Payment> payments, LocalDate on) {
        return of(debtor, bills, payments, List.of(), on);
    }

    /**
     * @param handed what comes to it from a shared debtor (see {@link Shared})
     */
    static Account of(
            Debtor debtor,
            List<Bill> bills,
            List<Payment> payments,
            List<Settlement.Part> handed,
            LocalDate on) {
        Filling filling = filled(bills, payments, handed, on);
        Rupiah penalty =
                until(payments, on)
                        .map(payment -> payment.form().penalty())
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        return new Account(
                debtor, filling.settlements(), sum(filling.rest()), named(payments, on), penalty);
    }

    /** What is left of the payments when all bills are paid, in the order of days. */
    static List<Settlement.Part> left(List<Bill> bills, List<Payment> payments, LocalDate on) {
        return filled(bills, payments, List.of(), on).rest();
    }

    private static Filling filled(
            List<Bill> bills, List<Payment> payments, List<Settlement.Part> handed, LocalDate on) {
        List<Bill> ordered = bills.stream().sorted(Comparator.comparing(Bill::period)).toList();
        Filling filling = new Filling(ordered);
        pot(ordered, payments, handed, on).forEach(filling::put);
        filling.passTo(on);
        return filling;
    }

    static Rupiah sum(List<Settlement.Part> parts) {
        return parts.stream().map(Settlement.Part::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The same when some of what was paid ahead went to others. */
    Account without(Rupiah handed) {
        return new Account(debtor, bills, advance.minus(handed), named, penalty);
    }

    private static List<Period> named(List<Payment> payments, LocalDate on) {
        return until(payments, on)
                .filter(payment -> !payment.form().amount().isZero())
                .flatMap(payment -> payment.form().named().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Payment> until(List<Payment> payments, LocalDate on) {
        return payments.stream().filter(payment -> !payment.form().on().isAfter(on));
    }

    /** Payments, and what bills give back, by day. */
    private static List<Settlement.Part> pot(
            List<Bill> bills, List<Payment> payments, List<Settlement.Part> handed, LocalDate on) {
        List<Settlement.Part> pot = new ArrayList<>(handed);
        for (Bill bill : bills) {
            if (bill.owed().compareTo(Rupiah.ZERO) < 0 && !bill.issuedOn().isAfter(on)) {
                pot.add(new Settlement.Part(bill.issuedOn(), Rupiah.ZERO.minus(bill.owed()), null));
            }
        }
        for (Payment payment : payments) {
            boolean money = !payment.form().amount().isZero(); // else a penalty by itself
            if (money && !payment.form().on().isAfter(on)) {
                pot.add(new Settlement.Part(payment.form().on(), payment.form().amount(), payment));
            }
        }
        pot.sort(Comparator.comparing(Settlement.Part::on).thenComparing(Settlement.Part::amount));
        return pot;
    }

    /** What is still owed for all issued bills, and asked for. */
    public Rupiah open() {
        return bills.stream().map(Settlement::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /**
     * What was paid ahead for some of the months that are not issued yet, from the next one on.
     *
     * @param from the first month that is meant
     * @param months how many
     */
    public Rupiah ahead(Period from, int months) {
        return Ahead.of(this).map(one -> one.forMonths(from, months)).orElse(Rupiah.ZERO);
    }

    /** The last month that is not issued yet and was paid ahead in full. */
    public Optional<Period> aheadUntil() {
        return Ahead.of(this).flatMap(Ahead::reach);
    }

    /** What was paid or given back, and has reached a bill. */
    public Rupiah paid() {
        return bills.stream().map(Settlement::paid).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether one of these bills is its own. */
    boolean asked(Set<UUID> some) {
        return bills.stream().anyMatch(one -> some.contains(one.bill().id()));
    }

    public Optional<Settlement> of(Period period) {
        return bills.stream().filter(one -> one.bill().period().equals(period)).findFirst();
    }

    /** The bills that should have been paid before a day and are not. */
    public List<Settlement> late(LocalDate on) {
        return bills.stream().filter(one -> one.monthsLate(on) > 0).toList();
    }

    /** The bills that are no longer asked for. */
    List<Settlement> lapsed() {
        return bills.stream().filter(Settlement::lapsed).toList();
    }
}
