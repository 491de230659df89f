package id.sadardesa.core.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a person read off the printed cross with a ruler, in millimetres.
 *
 * @param left from the left edge of the paper to the upright line
 * @param top from the upper edge of the paper to the level line
 * @param across the length of the level line, or null when it was not measured
 * @param down the length of the upright line, or null when it was not measured
 */
public record Reading(
        BigDecimal left, BigDecimal top, @Nullable BigDecimal across, @Nullable BigDecimal down) {
    /** Where the cross is meant to stand, from the left and from the upper edge. */
    public static final BigDecimal CROSS = BigDecimal.valueOf(50);

    /** How long the level line of the cross is meant to be. */
    public static final BigDecimal ACROSS = BigDecimal.valueOf(120);

    /** How long the upright line of the cross is meant to be. */
    public static final BigDecimal DOWN = BigDecimal.valueOf(180);

    private static final int DIGITS = 9;

    /** What follows for the printer. */
    public Calibration calibration() {
        BigDecimal scaleX = scale(across, ACROSS);
        BigDecimal scaleY = scale(down, DOWN);
        return new Calibration(
                left.subtract(CROSS.multiply(scaleX)),
                top.subtract(CROSS.multiply(scaleY)),
                scaleX,
                scaleY);
    }

    private static BigDecimal scale(@Nullable BigDecimal read, BigDecimal meant) {
        return read == null ? BigDecimal.ONE : read.divide(meant, DIGITS, RoundingMode.HALF_UP);
    }
}
