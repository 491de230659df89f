package id.sadardesa.core.scorecard;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One thing that makes a Desa Sadar. No national threshold is laid down, so that each office keeps
 * its own.
 *
 * @param n its place in the list
 * @param weight its share of the score, 0 to 100; 0 means that it is not counted
 * @param threshold per cent from which on it is met, 1 to 100
 * @param needed whether a village without it cannot be put forward
 * @param source where the criterion comes from
 */
public record Criterion(
        UUID id,
        int n,
        String name,
        Measure measure,
        int weight,
        BigDecimal threshold,
        boolean needed,
        String source) {
    /** What cannot be meant; fields are named as the components. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(FieldProblem.error("name", "scorecard.check.name"));
        }
        if (weight < 0 || weight > 100) {
            problems.add(FieldProblem.error("weight", "scorecard.check.weight", weight));
        }
        if (threshold.signum() <= 0 || threshold.compareTo(BigDecimal.valueOf(100)) > 0) {
            problems.add(FieldProblem.error("threshold", "scorecard.check.threshold", threshold));
        }
        if (source.isBlank()) {
            problems.add(FieldProblem.error("source", "scorecard.check.source"));
        }
        Lengths.CRITERION.check("name", "name", name, problems);
        Lengths.CRITERION.check("source", "source", source, problems);
        return problems;
    }

    public Criterion weighing(int other) {
        return new Criterion(id, n, name, measure, other, threshold, needed, source);
    }

    public Criterion from(BigDecimal other) {
        return new Criterion(id, n, name, measure, weight, other, needed, source);
    }
}
