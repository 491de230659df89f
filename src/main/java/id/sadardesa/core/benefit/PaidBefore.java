package id.sadardesa.core.benefit;

import id.sadardesa.base.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Contribution months that somebody had before the first month on record here (masa iur
 * sebelumnya): from another office, or from before the program was used.
 *
 * @param insured in JKK and JKM
 * @param savings in JHT
 * @param pension in JP
 * @param source where the numbers come from, e.g. JMO or the branch
 */
public record PaidBefore(int insured, int savings, int pension, String source) {
    private static final int LONGEST = 200;

    /** Nothing is known of earlier months. */
    public static final PaidBefore NONE = new PaidBefore(0, 0, 0, "");

    /** What is wrong, each value by itself. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        months("insured", insured, problems);
        months("savings", savings, problems);
        months("pension", pension, problems);
        if (none() ? source.length() > LONGEST : source.isBlank() || source.length() > LONGEST) {
            problems.add(FieldProblem.error("source", "benefit.before.source", LONGEST));
        }
        return problems;
    }

    private static void months(String field, int months, List<FieldProblem> problems) {
        if (months < 0 || months > Benefits.MOST_MONTHS) {
            problems.add(
                    FieldProblem.error(field, "benefit.case.months", months, Benefits.MOST_MONTHS));
        }
    }

    /** Whether it says that there were none. */
    public boolean none() {
        return insured == 0 && savings == 0 && pension == 0;
    }
}
