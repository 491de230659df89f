package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.rule.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is late of each person's contributions on a day. A bill that is paid in part, or for which
 * the branch asks another amount, is late for everybody on it in proportion, to the sen, so that
 * the shares add up to what is late of the bill. Read when it is first asked for.
 */
final class OwedShares {
    /** Bills name somebody once in each segment. */
    record Whose(UUID person, Segment segment) {}

    private final Ledger ledger;
    private final LocalDate day;
    private final Map<Whose, Rupiah> shares = new HashMap<>();
    private boolean read;

    OwedShares(Ledger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
    }

    /** What is late of one person's contributions in a segment. */
    synchronized Rupiah of(Whose whose) {
        if (!read) {
            ledger.arrears().accounts(day).stream()
                    .flatMap(account -> account.late(day).stream())
                    .collect(Collectors.groupingBy(late -> late.bill().period()))
                    .forEach(this::share);
            read = true;
        }
        return shares.getOrDefault(whose, Rupiah.ZERO);
    }

    /** Whom bills name is read for a whole month at once. */
    private void share(Period month, List<Settlement> late) {
        Map<UUID, List<BilledPerson>> people = new HashMap<>();
        ledger.bills().people(month).forEach((bill, named) -> people.put(bill.id(), named));
        late.forEach(one -> share(one, people.getOrDefault(one.bill().id(), List.of())));
    }

    private void share(Settlement late, List<BilledPerson> people) {
        Bill bill = late.bill();
        List<Rupiah> parts = split(late.open(), people.stream().map(BilledPerson::total).toList());
        for (int i = 0; i < people.size(); i++) {
            Whose whose = new Whose(people.get(i).person().id(), bill.debtor().segment());
            shares.merge(whose, parts.get(i), Rupiah::plus);
        }
    }

    /**
     * An amount in proportion to some weights; what rounding leaves over goes to the first of them,
     * a sen each. Weights that are not positive get nothing.
     */
    static List<Rupiah> split(Rupiah amount, List<Rupiah> weights) {
        BigDecimal whole =
                weights.stream()
                        .map(Rupiah::value)
                        .filter(weight -> weight.signum() > 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Rupiah> parts = new ArrayList<>();
        BigDecimal left = amount.value();
        for (Rupiah weight : weights) {
            BigDecimal part =
                    weight.value().signum() <= 0
                            ? BigDecimal.ZERO
                            : amount.value()
                                    .multiply(weight.value())
                                    .divide(whole, 2, RoundingMode.DOWN);
            parts.add(new Rupiah(part));
            left = left.subtract(part);
        }
        for (int i = 0; i < parts.size() && left.signum() > 0; i++) {
            if (weights.get(i).value().signum() > 0) {
                BigDecimal sen = left.min(new BigDecimal("0.01"));
                parts.set(i, new Rupiah(parts.get(i).value().add(sen)));
                left = left.subtract(sen);
            }
        }
        return parts;
    }
}
