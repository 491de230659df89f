package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.rule.ConstructionRate;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The door to what is owed. A bill is computed from the participations that are open in its month
 * and the rules dated for it, so that the same month gives the same sen.
 */
public final class Contributions {
    private final Offices offices;
    private final Rules rules;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;

    public Contributions(
            Offices offices, Rules rules, Villages villages, People people, Enrolments enrolments) {
        this.offices = offices;
        this.rules = rules;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
    }

    /**
     * What everybody owes for a contribution month. Village government is risk class I (PP 44/2015
     * Lampiran I).
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public OfficeBill bill(Period period) {
        return bill(period, counted());
    }

    /** Who is billed: everybody, or without those whom the branch has not accepted yet. */
    private List<Participation> counted() {
        List<Participation> all = enrolments.all();
        return offices.chosen(Choice.BILL_PROPOSED)
                ? all
                : all.stream().filter(one -> one.state() != State.PROPOSED).toList();
    }

    /** The participations that were put forward and that the branch has not accepted yet. */
    public Set<UUID> proposed() {
        return enrolments.all().stream()
                .filter(one -> one.state() == State.PROPOSED)
                .map(Participation::id)
                .collect(Collectors.toSet());
    }

    /**
     * What these participations would cost in a month, recorded or not; for saying the cost before
     * people are enrolled.
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public OfficeBill bill(Period period, Collection<Participation> participations) {
        return forecast(UnaryOperator.identity()).bill(period, participations);
    }

    /**
     * What some participations are reported with to the branch: each with the wage and the
     * contribution of a month, or of its first month where that is later. Those that are over are
     * reported with nothing.
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public Reported reported(Period month, Set<UUID> participations) {
        Map<Period, List<Participation>> months =
                enrolments.all().stream()
                        .filter(one -> participations.contains(one.id()))
                        .collect(
                                Collectors.groupingBy(
                                        one -> later(month, one.firstMonth()),
                                        TreeMap::new,
                                        Collectors.toList()));
        Forecast now = forecast(UnaryOperator.identity());
        Reported reported = Reported.NOTHING;
        for (Map.Entry<Period, List<Participation>> one : months.entrySet()) {
            for (PersonBill bill : now.bill(one.getKey(), one.getValue()).people().toList()) {
                reported = reported.plus(bill);
            }
        }
        return reported;
    }

    private static Period later(Period one, Period other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * For computing several months at once, or under assumed wages: people and rules are read once.
     *
     * @param wages what is assumed of a wage base that is on record
     */
    public Forecast forecast(UnaryOperator<WageBase> wages) {
        return new Forecast(rules.book(), Practice.of(offices), people, villages.all(), wages);
    }

    /** Who hands a post over although the end of taking part is not recorded yet. */
    public Handovers handovers() {
        return new Handovers(people.posts());
    }

    /** The bill of any month, from records and rules that are read once, now. */
    public Function<Period, OfficeBill> months() {
        Forecast now = forecast(UnaryOperator.identity());
        List<Participation> all = counted();
        return period -> now.bill(period, all);
    }

    /**
     * What a construction contract pays once for everybody who works on it (jasa konstruksi).
     *
     * @param value the contract's value in rupiah, without tax; not negative
     * @throws Problem when the value is negative or the month has no rate
     */
    public Construction construction(Period period, Rupiah value) {
        if (value.compareTo(Rupiah.ZERO) < 0) {
            throw Problem.of("contribution.construction.negative", value);
        }
        List<ConstructionRate> rates = rules.book().construction(period);
        if (rates.isEmpty()) {
            throw Problem.of("contribution.construction.missing", period);
        }
        return Construction.of(value, rates);
    }

    /** What one village owes; empty when the office does not have it. */
    public Optional<VillageBill> bill(Period period, Village village) {
        return bill(period).of(village);
    }

    /** What is owed for one person; empty when the person takes no part in that month. */
    public Optional<PersonBill> bill(Period period, UUID person) {
        return bill(period).people().filter(one -> one.person().id().equals(person)).findFirst();
    }
}
