package id.sadardesa.core.scorecard;

import id.sadardesa.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a village stands on one criterion.
 *
 * @param percent what was measured or stated, 0 to 100
 * @param finding the figures behind it
 */
public record Mark(Criterion criterion, BigDecimal percent, Text finding) {
    public boolean met() {
        return percent.compareTo(criterion.threshold()) >= 0;
    }

    /** Points out of the weight: in proportion up to the threshold, never more than the weight. */
    public BigDecimal points() {
        return percent.min(criterion.threshold())
                .multiply(BigDecimal.valueOf(criterion.weight()))
                .divide(criterion.threshold(), 4, RoundingMode.HALF_UP);
    }
}
