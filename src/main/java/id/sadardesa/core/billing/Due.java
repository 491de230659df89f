package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the bills of a month should say, computed from the records as they stand now. */
final class Due {
    /** A line of which the debtor is known. */
    record Placed(Debtor debtor, BillLine line) {}

    private record Place(Debtor debtor, UUID participation, Programme programme, Payer share) {
        static Place of(Placed placed) {
            BillLine line = placed.line();
            return new Place(placed.debtor(), line.participation(), line.programme(), line.share());
        }
    }

    private final Function<Period, OfficeBill> now;
    private final Map<Basis, Basis> bases = new HashMap<>();

    Due(Function<Period, OfficeBill> now) {
        this.now = now;
    }

    /**
     * The lines of a month's own contributions.
     *
     * @throws Problem when a rate, a wage base or an income is missing, which is named
     */
    Map<Debtor, List<BillLine>> of(Period period) {
        Map<Debtor, List<BillLine>> due = new TreeMap<>(Debtor.ORDER);
        of(now.apply(period))
                .forEach(
                        one ->
                                due.computeIfAbsent(one.debtor(), none -> new ArrayList<>())
                                        .add(one.line()));
        return due;
    }

    private List<Placed> of(OfficeBill bill) {
        refuseObstacles(bill);
        List<Placed> lines = new ArrayList<>();
        bill.people()
                .forEach(
                        person -> {
                            Debtor debtor = Debtor.of(person);
                            for (Line line : person.lines()) {
                                lines.add(new Placed(debtor, line(person, line)));
                            }
                        });
        return lines;
    }

    private BillLine line(PersonBill person, Line line) {
        Basis basis = Basis.of(person, line);
        Basis shared = bases.computeIfAbsent(basis, one -> one);
        return new BillLine(
                person.participation().id(),
                person.person().id(),
                person.post().kind(),
                shared,
                shared.amount(),
                null);
    }

    private static void refuseObstacles(OfficeBill bill) {
        List<PersonBill> without =
                bill.people().filter(person -> person.obstacle() != null).toList();
        if (!without.isEmpty()) {
            PersonBill first = without.get(0);
            throw Problem.of(
                    "billing.issue.obstacle",
                    bill.period(),
                    without.size(),
                    first.person().name(),
                    first.village().name(),
                    Objects.requireNonNull(first.obstacle()));
        }
    }

    /**
     * What a closed month lacks or has too much, as lines for a later month.
     *
     * @param billed what was asked for that month so far
     */
    List<Placed> corrections(Period closed, List<Placed> billed) {
        Map<Place, Placed> should = new LinkedHashMap<>();
        of(now.apply(closed)).forEach(one -> should.put(Place.of(one), one));
        Map<Place, Placed> had = new LinkedHashMap<>();
        Map<Place, Rupiah> asked = new HashMap<>();
        for (Placed one : billed) {
            had.merge(Place.of(one), one, Due::newer);
            asked.merge(Place.of(one), one.line().amount(), Rupiah::plus);
        }
        List<Placed> lines = new ArrayList<>();
        for (Placed one : should.values()) {
            Place place = Place.of(one);
            Rupiah before = asked.getOrDefault(place, Rupiah.ZERO);
            Rupiah lacking = one.line().amount().minus(before);
            if (!lacking.isZero()) {
                Placed old = had.get(place);
                lines.add(correct(one, lacking, closed, cause(one, old, had)));
            }
        }
        for (Placed one : had.values()) {
            Rupiah before = asked.getOrDefault(Place.of(one), Rupiah.ZERO);
            if (!should.containsKey(Place.of(one)) && !before.isZero()) {
                Rupiah back = Rupiah.ZERO.minus(before);
                lines.add(correct(one, back, closed, leaving(one, should)));
            }
        }
        return lines;
    }

    /** What was asked last says how the amount came about. */
    private static Placed newer(Placed one, Placed other) {
        return other.line().correction() == null ? one : other;
    }

    private static Placed correct(
            Placed one, Rupiah amount, Period closed, Correction.Cause cause) {
        BillLine line = one.line();
        return new Placed(
                one.debtor(),
                new BillLine(
                        line.participation(),
                        line.person(),
                        line.post(),
                        line.basis(),
                        amount,
                        new Correction(closed, cause)));
    }

    private static Correction.Cause cause(
            Placed should, @Nullable Placed had, Map<Place, Placed> all) {
        if (had == null) {
            return tookPart(should, all) ? Correction.Cause.TERMS : Correction.Cause.LATE_START;
        }
        return should.line().basis().sameRule(had.line().basis())
                ? Correction.Cause.BASE
                : Correction.Cause.RULE;
    }

    private static Correction.Cause leaving(Placed had, Map<Place, Placed> should) {
        return tookPart(had, should) ? Correction.Cause.TERMS : Correction.Cause.LEFT;
    }

    private static boolean tookPart(Placed one, Map<Place, Placed> lines) {
        UUID participation = one.line().participation();
        return lines.keySet().stream()
                .anyMatch(place -> place.participation().equals(participation));
    }
}
