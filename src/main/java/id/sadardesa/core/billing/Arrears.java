package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The door to what is paid and what is still owed, on any day. */
public final class Arrears {
    private final LineStore lines;
    private final Accounts accounts;
    private final Villages villages;
    private final Rules rules;
    private final Offices offices;

    public Arrears(Database database, Villages villages, Rules rules, Offices offices) {
        this.lines = new LineStore(database);
        this.accounts =
                new Accounts(
                        new BillStore(database, villages, rules, offices),
                        new PaymentStore(database, villages),
                        lines);
        this.villages = villages;
        this.rules = rules;
        this.offices = offices;
    }

    /** The account of every debtor as it stood on a day, in the order of villages. */
    public List<Account> accounts(LocalDate on) {
        return accounts.on(on);
    }

    /** Who should have paid before a day and has not, with months, in the order of villages. */
    public List<Overdue> overdue(LocalDate on) {
        return owing(on).stream().filter(one -> !one.months().isEmpty()).toList();
    }

    /** The same for those who were asked to pay for some participations. */
    public List<Overdue> overdue(LocalDate on, Collection<UUID> participations) {
        Set<UUID> naming = lines.billsNaming(participations).keySet();
        return owing(on, account -> account.asked(naming)).stream()
                .filter(one -> !one.months().isEmpty())
                .toList();
    }

    /** The same, and who paid everything but still owes a penalty for having paid late. */
    public List<Overdue> owing(LocalDate on) {
        return owing(on, account -> true);
    }

    private List<Overdue> owing(LocalDate on, Predicate<Account> counts) {
        Penalties penalties =
                new Penalties(rules.book(), offices.chosen(Choice.VILLAGE_PENALTY), on);
        return accounts.on(on).stream()
                .filter(counts)
                .map(penalties::of)
                .filter(one -> !one.months().isEmpty() || !one.penalty().isZero())
                .toList();
    }

    /** Where every village stands with the months from one to another, on a day. */
    public HeatMap heatMap(Period from, Period to, LocalDate on) {
        List<Period> months = new ArrayList<>();
        for (Period month = from; month.compareTo(to) <= 0; month = month.next()) {
            months.add(month);
        }
        Map<UUID, List<Account>> byVillage = new HashMap<>();
        accounts.on(on)
                .forEach(
                        account ->
                                byVillage
                                        .computeIfAbsent(
                                                account.debtor().village().id(),
                                                none -> new ArrayList<>())
                                        .add(account));
        List<HeatMap.Row> rows = new ArrayList<>();
        for (Village village : villages.all()) {
            List<Account> own = byVillage.getOrDefault(village.id(), List.of());
            rows.add(new HeatMap.Row(village, Heat.of(own, months, on)));
        }
        return new HeatMap(on, months, rows);
    }

    /**
     * For which participations contributions were late on a day, and how many months; who is absent
     * has none. Bills that were due before that day and not paid in full by it count; whether that
     * is too many for protection is {@link Choice#ARREARS_LIMIT}. Those that are no longer asked
     * for count until a later month is paid.
     */
    public Map<UUID, Unpaid> unpaid(LocalDate on) {
        List<Account> all = accounts.on(on);
        List<Settlement> late = all.stream().flatMap(one -> one.late(on).stream()).toList();
        List<Settlement> lapsed = all.stream().flatMap(one -> one.lapsed().stream()).toList();
        Map<UUID, Unpaid> unpaid = new HashMap<>();
        count(late, unpaid, (bill, id) -> true);
        if (!lapsed.isEmpty()) {
            Map<UUID, Period> paid = lastPaid(all, lapsed);
            count(
                    lapsed,
                    unpaid,
                    (bill, id) -> {
                        Period last = paid.get(id);
                        return last == null || last.compareTo(bill.period()) < 0;
                    });
        }
        return unpaid;
    }

    private void count(
            List<Settlement> bills, Map<UUID, Unpaid> unpaid, BiPredicate<Bill, UUID> counts) {
        Map<UUID, List<UUID>> named =
                lines.participationsOn(bills.stream().map(Settlement::bill).toList());
        for (Settlement one : bills) {
            named.getOrDefault(one.bill().id(), List.of()).stream()
                    .filter(id -> counts.test(one.bill(), id))
                    .forEach(id -> unpaid.merge(id, Unpaid.of(one), Unpaid::and));
        }
    }

    /** The latest month that was paid for each participation which lapsed bills name. */
    private Map<UUID, Period> lastPaid(List<Account> all, List<Settlement> lapsed) {
        Set<UUID> concerned = new HashSet<>();
        lines.participationsOn(lapsed.stream().map(Settlement::bill).toList())
                .values()
                .forEach(concerned::addAll);
        Map<UUID, Set<UUID>> naming = lines.billsNaming(concerned);
        Map<UUID, Period> last = new HashMap<>();
        for (Account account : all) {
            for (Settlement one : account.bills()) {
                if (one.settledOn().isPresent()) {
                    Period month = one.bill().period();
                    naming.getOrDefault(one.bill().id(), Set.of())
                            .forEach(id -> last.merge(id, month, Arrears::later));
                }
            }
        }
        return last;
    }

    private static Period later(Period one, Period other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Which of these participations were paid for by a day: some bill that names them is settled.
     */
    public Set<UUID> paid(Collection<UUID> participations, LocalDate on) {
        Set<UUID> paid = new HashSet<>();
        Map<UUID, Set<UUID>> naming = lines.billsNaming(participations);
        if (!naming.isEmpty()) {
            accounts.on(on).stream()
                    .flatMap(account -> account.bills().stream())
                    .filter(one -> one.settled() && !one.parts().isEmpty())
                    .forEach(one -> paid.addAll(naming.getOrDefault(one.bill().id(), Set.of())));
        }
        return paid;
    }

    /**
     * What the bills say by a day about the first contribution of each of these participations; who
     * is on no bill is left out.
     */
    public Map<UUID, FirstPayment> firstPayments(Collection<UUID> participations, LocalDate on) {
        Map<UUID, FirstPayment> first = new HashMap<>();
        Map<UUID, Set<UUID>> naming = lines.billsNaming(participations);
        if (!naming.isEmpty()) {
            accounts.on(on).stream()
                    .flatMap(account -> account.bills().stream())
                    .map(one -> new FirstPayment(one.bill(), one.settledOn().orElse(null)))
                    .forEach(
                            one ->
                                    naming.getOrDefault(one.bill().id(), Set.of())
                                            .forEach(
                                                    id ->
                                                            first.merge(
                                                                    id,
                                                                    one,
                                                                    FirstPayment::before)));
        }
        return first;
    }

    /** Which contribution months were paid by a day. */
    public PaidMonths paidMonths(LocalDate on) {
        return new PaidMonths(accounts.on(on), lines, on);
    }

    /** The first bill that names each of these participations for its own month. */
    public Map<UUID, Bill> first(Collection<UUID> participations) {
        Map<UUID, Bill> first = new HashMap<>();
        Map<UUID, Set<UUID>> naming = lines.billsNaming(participations);
        if (!naming.isEmpty()) {
            for (Bill bill : accounts.bills()) {
                naming.getOrDefault(bill.id(), Set.of())
                        .forEach(
                                id ->
                                        first.merge(
                                                id,
                                                bill,
                                                (one, other) ->
                                                        one.period().compareTo(other.period()) <= 0
                                                                ? one
                                                                : other));
            }
        }
        return first;
    }

    /**
     * The bills that name a participation for their own month with how far each was paid by a day.
     */
    public List<Settlement> evidence(UUID participation, LocalDate on) {
        Set<UUID> own = new HashSet<>(lines.billsOf(participation));
        return accounts.on(on).stream()
                .flatMap(account -> account.bills().stream())
                .filter(one -> own.contains(one.bill().id()))
                .sorted(Comparator.comparing((Settlement one) -> one.bill().period()))
                .toList();
    }
}
