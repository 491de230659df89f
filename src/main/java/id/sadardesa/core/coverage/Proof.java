package id.sadardesa.core.coverage;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How one person stood on a day, and what proves it.
 *
 * @param programmes every programme with whether it covered the person that day
 * @param evidence what is on record up to that day, oldest first
 */
public record Proof(
        LocalDate day, Coverage coverage, List<Standing> programmes, List<Evidence> evidence) {
    /** One programme on the day. */
    public record Standing(Programme programme, boolean covered) {}

    public Proof {
        programmes = List.copyOf(programmes);
        evidence = List.copyOf(evidence);
    }

    /**
     * @param book says up to which age a pension contribution is due
     */
    static Proof of(LocalDate day, Coverage coverage, List<Evidence> evidence, RuleBook book) {
        Participation one = coverage.participation();
        boolean good = coverage.guard() == Guard.BPJS && one != null;
        LocalDate born = coverage.line().person().birthDate();
        boolean retired =
                born != null
                        && book.reached(AgeRule.JP_PENSION, born, Period.of(day).first())
                                .isPresent();
        return new Proof(
                day,
                coverage,
                Arrays.stream(Programme.values())
                        .map(
                                each ->
                                        new Standing(
                                                each,
                                                good
                                                        && one != null
                                                        && !(retired && each == Programme.JP)
                                                        && one.term(Period.of(day))
                                                                .programmes()
                                                                .contains(each)))
                        .toList(),
                evidence);
    }

    /** The programmes that covered the person that day. */
    public List<Programme> covered() {
        return programmes.stream().filter(Standing::covered).map(Standing::programme).toList();
    }
}
