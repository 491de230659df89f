package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the bills of a month should say, computed from the records as they stand now. */
final class Due {
    /** A line of which the debtor is known. */
    record Placed(Debtor debtor, BillLine line) {}

    private record Place(String debtor, UUID participation, Programme programme, Payer share) {
        static Place of(Placed placed) {
            BillLine line = placed.line();
            return new Place(
                    placed.debtor().key(), line.participation(), line.programme(), line.share());
        }
    }

    private final Function<Period, OfficeBill> now;
    private final IdentityHashMap<Line, IdentityHashMap<Object, Basis>> bases =
            new IdentityHashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();

    Due(Function<Period, OfficeBill> now) {
        this.now = now;
    }

    /**
     * The lines of a month's own contributions.
     *
     * @throws Problem when a rate, a wage base or an income is missing, which is named
     */
    Map<Debtor, List<BillLine>> of(Period period) {
        OfficeBill bill = now.apply(period);
        refuseObstacles(bill);
        Map<Debtor, List<BillLine>> due = new TreeMap<>(Debtor.ORDER);
        Debtor last = null;
        List<BillLine> lines = List.of();
        for (VillageBill village : bill.villages()) {
            for (PersonBill person : village.people()) {
                people.put(person.person().id(), person.person());
                Debtor debtor = Debtor.of(person);
                if (last == null || Debtor.ORDER.compare(last, debtor) != 0) {
                    lines = due.computeIfAbsent(debtor, none -> new ArrayList<>());
                    last = debtor;
                }
                for (Line line : person.lines()) {
                    lines.add(line(person, line));
                }
            }
        }
        return due;
    }

    /** Somebody whom a line names that was worked out here; empty for others. */
    Optional<Person> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    private BillLine line(PersonBill person, Line line) {
        Basis basis = basis(person, line);
        return new BillLine(
                person.participation().id(),
                person.person().id(),
                person.post().kind(),
                basis,
                basis.amount(),
                null);
    }

    /** People of the same case share their lines, so that what those rest on is put down once. */
    private Basis basis(PersonBill person, Line line) {
        Object wage =
                person.base() != null
                        ? person.base()
                        : Objects.requireNonNullElse(person.band(), this);
        return bases.computeIfAbsent(line, none -> new IdentityHashMap<>())
                .computeIfAbsent(wage, none -> Basis.of(person, line));
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
     * @param now what its own bills should say
     * @param billed what was asked for that month so far
     */
    static List<Placed> corrections(
            Period closed, Map<Debtor, List<BillLine>> now, List<Placed> billed) {
        Map<Place, Placed> should = new LinkedHashMap<>();
        now.forEach(
                (debtor, lines) ->
                        lines.stream()
                                .map(line -> new Placed(debtor, line))
                                .forEach(one -> should.put(Place.of(one), one)));
        Map<Place, Placed> had = new LinkedHashMap<>();
        Map<Place, Rupiah> asked = new HashMap<>();
        for (Placed one : billed) {
            had.merge(Place.of(one), one, Due::newer);
            asked.merge(Place.of(one), one.line().amount(), Rupiah::plus);
        }
        Set<UUID> wereThere = participations(had);
        Set<UUID> shouldBe = participations(should);
        List<Placed> lines = new ArrayList<>();
        for (Placed one : should.values()) {
            Place place = Place.of(one);
            Rupiah before = asked.getOrDefault(place, Rupiah.ZERO);
            Rupiah lacking = one.line().amount().minus(before);
            if (!lacking.isZero()) {
                Placed old = had.get(place);
                lines.add(correct(one, lacking, closed, cause(one, old, wereThere)));
            }
        }
        for (Placed one : had.values()) {
            Rupiah before = asked.getOrDefault(Place.of(one), Rupiah.ZERO);
            if (!should.containsKey(Place.of(one)) && !before.isZero()) {
                Rupiah back = Rupiah.ZERO.minus(before);
                lines.add(correct(one, back, closed, leaving(one, shouldBe)));
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
            Placed should, @Nullable Placed had, Set<UUID> wereThere) {
        if (had == null) {
            return wereThere.contains(should.line().participation())
                    ? Correction.Cause.TERMS
                    : Correction.Cause.LATE_START;
        }
        return should.line().basis().sameRule(had.line().basis())
                ? Correction.Cause.BASE
                : Correction.Cause.RULE;
    }

    private static Correction.Cause leaving(Placed had, Set<UUID> shouldBe) {
        return shouldBe.contains(had.line().participation())
                ? Correction.Cause.TERMS
                : Correction.Cause.LEFT;
    }

    private static Set<UUID> participations(Map<Place, Placed> lines) {
        return lines.keySet().stream().map(Place::participation).collect(Collectors.toSet());
    }
}
