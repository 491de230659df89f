package id.sadardesa.core.budget;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a village's budget provides for contributions in a year (pagu).
 *
 * @param source where it stands, e.g. "Perdes APBDes 4/2026", or null
 */
public record Provided(Rupiah amount, @Nullable String source) {
    private static final int LONGEST = 200;

    public Provided {
        source = source == null || source.isBlank() ? null : source.strip();
    }

    /** What is wrong, each value by itself. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (amount.compareTo(Rupiah.ZERO) < 0) {
            problems.add(FieldProblem.error("amount", "budget.provided.negative", amount));
        }
        if (source != null && source.length() > LONGEST) {
            problems.add(FieldProblem.error("source", "budget.provided.long", LONGEST));
        }
        return problems;
    }
}
