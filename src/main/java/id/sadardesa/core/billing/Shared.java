package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bills and payments of before each participant who pays the own contributions was a debtor: one
 * for all of a village. They stay as they were asked for and paid; what was paid for months ahead
 * goes to the bills that each has now.
 */
final class Shared {
    private Shared() {}

    /** Whom a line would be asked of now. */
    static Due.Placed own(Debtor debtor, BillLine line, Function<UUID, Person> persons) {
        return new Due.Placed(
                debtor.shared()
                        ? debtor.of(
                                new SelfPayer(
                                        line.participation(),
                                        persons.apply(line.person()).fullName()))
                        : debtor,
                line);
    }

    /**
     * Leaves on a shared bill whom it names, so that a month that was issued before, and perhaps
     * paid, is not asked for a second time.
     */
    static void keep(
            Map<Debtor, List<BillLine>> wanted, List<Bill> old, List<LineStore.Stored> lines) {
        for (Bill bill : old) {
            if (bill.debtor().shared()) {
                Set<UUID> named = new HashSet<>();
                lines.stream()
                        .filter(one -> one.bill().equals(bill.id()))
                        .forEach(one -> named.add(one.line().participation()));
                for (Debtor one : List.copyOf(wanted.keySet())) {
                    if (standsFor(bill.debtor(), one, named)) {
                        List<BillLine> own = List.copyOf(wanted.get(one));
                        wanted.remove(one);
                        wanted.computeIfAbsent(bill.debtor(), none -> new ArrayList<>())
                                .addAll(own);
                    }
                }
            }
        }
    }

    /**
     * @param named whom its bills name; null where it has none, so that it may be anybody there
     */
    private static boolean standsFor(Debtor shared, Debtor one, @Nullable Set<UUID> named) {
        SelfPayer self = one.self();
        return self != null
                && shared.of(self).equals(one)
                && (named == null || named.contains(self.participation()));
    }

    /**
     * Hands money on that is left with a shared debtor: oldest month first, in each by name.
     *
     * @param left what no shared bill needed, in the order of days
     * @param named whom its bills name; null where it has none
     * @param all every bill by debtor
     * @return what each gets
     */
    static Map<Debtor, List<Settlement.Part>> handOn(
            Debtor shared,
            List<Settlement.Part> left,
            @Nullable Set<UUID> named,
            Map<Debtor, List<Bill>> all) {
        List<Bill> bills = new ArrayList<>();
        all.forEach(
                (debtor, own) -> {
                    if (standsFor(shared, debtor, named)) {
                        bills.addAll(own);
                    }
                });
        bills.sort(Comparator.comparing(Bill::period).thenComparing(Bill::debtor, Debtor.ORDER));
        Deque<Settlement.Part> pot = new ArrayDeque<>(left);
        Map<Debtor, List<Settlement.Part>> handed = new HashMap<>();
        for (Bill bill : bills) {
            Rupiah need = bill.owed();
            while (!pot.isEmpty() && need.compareTo(Rupiah.ZERO) > 0) {
                Settlement.Part part = pot.remove();
                Rupiah some = part.amount().min(need);
                handed.computeIfAbsent(bill.debtor(), none -> new ArrayList<>()).add(part.of(some));
                need = need.minus(some);
                if (!some.equals(part.amount())) {
                    pot.addFirst(part.of(part.amount().minus(some)));
                }
            }
        }
        return handed;
    }
}
