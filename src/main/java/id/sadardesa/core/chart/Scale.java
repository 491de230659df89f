package id.sadardesa.core.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where values stand between nought and the greatest, in round steps of 1, 2 or 5.
 *
 * @param step between two lines
 * @param top the last line; no value is greater
 */
record Scale(BigDecimal step, BigDecimal top) {
    private static final int STEPS = 5;

    /** For these values; whole numbers of people are never split. */
    static Scale of(Collection<BigDecimal> values) {
        BigDecimal most = values.stream().reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal rough = most.divide(BigDecimal.valueOf(STEPS), 6, RoundingMode.UP);
        BigDecimal power =
                BigDecimal.ONE.movePointRight(Math.max(0, rough.precision() - rough.scale() - 1));
        BigDecimal step = power.movePointRight(1);
        for (int factor : new int[] {5, 2, 1}) {
            BigDecimal smaller = power.multiply(BigDecimal.valueOf(factor));
            if (smaller.compareTo(rough) >= 0) {
                step = smaller;
            }
        }
        return new Scale(step, step.multiply(most.divide(step, 0, RoundingMode.UP)));
    }

    /** The lines, from nought to the top. */
    List<BigDecimal> lines() {
        List<BigDecimal> lines = new ArrayList<>();
        for (BigDecimal at = BigDecimal.ZERO; at.compareTo(top) <= 0; at = at.add(step)) {
            lines.add(at);
        }
        return lines;
    }

    /** The value as a part of the top, 0 to 1. */
    double part(BigDecimal value) {
        return value.doubleValue() / top.doubleValue();
    }
}
