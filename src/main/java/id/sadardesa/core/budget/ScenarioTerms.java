package id.sadardesa.core.budget;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import java.util.EnumSet;
import java.util.Set;

/** What a scenario makes of the terms on which people take part. */
final class ScenarioTerms {
    /** What every participant has (PP 44/2015). */
    static final Set<Programme> LEAST = Set.of(Programme.JKK, Programme.JKM);

    private ScenarioTerms() {}

    /**
     * The programmes under a scenario: no JP without wages, and JHT for the staff of the kecamatan
     * always (Permenaker 1/2025 Pasal 3A).
     *
     * @param own what holds where the scenario leaves it open
     */
    static Set<Programme> programmes(Scenario scenario, Segment segment, Set<Programme> own) {
        Set<Programme> chosen = scenario.programmes();
        Set<Programme> programmes = EnumSet.copyOf(chosen == null ? own : chosen);
        if (!segment.wageEarner()) {
            programmes.remove(Programme.JP);
        }
        if (segment == Segment.DISTRICT) {
            programmes.add(Programme.JHT);
        }
        return programmes;
    }

    /** The same participation under the scenario; as it is where the scenario leaves it open. */
    static Participation under(Scenario scenario, Participation one) {
        if (scenario.programmes() == null) {
            return one;
        }
        return new Participation(
                one.id(),
                one.personId(),
                one.postId(),
                one.segment(),
                one.steps(),
                one.terms().stream().map(term -> under(scenario, one.segment(), term)).toList(),
                one.note());
    }

    private static Term under(Scenario scenario, Segment segment, Term term) {
        return new Term(
                term.id(),
                term.from(),
                programmes(scenario, segment, term.programmes()),
                term.funding(),
                term.payer(),
                term.income(),
                term.sector());
    }
}
