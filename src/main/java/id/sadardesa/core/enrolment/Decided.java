package id.sadardesa.core.enrolment;

import java.util.List;

/**
 * What came of decisions of the branch.
 *
 * @param applied how many participations stand otherwise now
 * @param already how many were known
 * @param lost those whose participation, or the step they answer, is no longer here
 */
public record Decided(int applied, int already, List<Verdict> lost) {
    public Decided {
        lost = List.copyOf(lost);
    }
}
