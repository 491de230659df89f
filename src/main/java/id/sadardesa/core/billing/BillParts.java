package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.budget.AccountCode;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A bill taken apart for paper and screen: by programme, and by account of the village budget. */
public record BillParts(List<BilledPerson> people) {
    /** What the budget of the village has to bear under one account. */
    public record Share(AccountCode account, int people, Rupiah amount) {}

    public BillParts {
        people = List.copyOf(people);
    }

    /** The programmes that anybody pays for, in their order. */
    public List<Programme> programmes() {
        return List.of(Programme.values()).stream()
                .filter(one -> people.stream().anyMatch(person -> !person.of(one).isZero()))
                .toList();
    }

    public Rupiah of(Programme programme) {
        return sum(people.stream().map(one -> one.of(programme)).toList());
    }

    public Rupiah of(Payer share) {
        return sum(people.stream().map(one -> one.of(share)).toList());
    }

    public Rupiah total() {
        return sum(people.stream().map(BilledPerson::total).toList());
    }

    /** The part of it for those whom the branch has not accepted yet. */
    public BillParts proposed() {
        return new BillParts(people.stream().filter(BilledPerson::proposed).toList());
    }

    /** How many different people it names. */
    public int count() {
        return (int) people.stream().map(one -> one.person().id()).distinct().count();
    }

    /** What is put right of closed months. */
    public Rupiah corrections() {
        return sum(
                people.stream()
                        .filter(one -> one.correction() != null)
                        .map(BilledPerson::total)
                        .toList());
    }

    /**
     * What the budget of the village bears, by account (Permendagri 20/2018): the employer's share,
     * and all of what it pays for those without wages.
     */
    public List<Share> accounts(Debtor debtor) {
        Map<AccountCode, List<BilledPerson>> by = new EnumMap<>(AccountCode.class);
        for (BilledPerson one : people) {
            by.computeIfAbsent(AccountCode.of(one.post()), none -> new ArrayList<>()).add(one);
        }
        return by.entrySet().stream()
                .map(
                        one ->
                                new Share(
                                        one.getKey(),
                                        (int)
                                                one.getValue().stream()
                                                        .map(each -> each.person().id())
                                                        .distinct()
                                                        .count(),
                                        sum(
                                                one.getValue().stream()
                                                        .map(each -> borne(each, debtor))
                                                        .toList())))
                .toList();
    }

    private static Rupiah borne(BilledPerson one, Debtor debtor) {
        return debtor.paysWhole() ? one.total() : one.of(Payer.EMPLOYER);
    }

    /** What is left to the participants themselves beside the one who is billed. */
    public Rupiah participants(Debtor debtor) {
        return debtor.paysWhole() ? Rupiah.ZERO : of(Payer.WORKER);
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
