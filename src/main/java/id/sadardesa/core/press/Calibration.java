package id.sadardesa.core.press;

import id.sadardesa.core.paper.Paper;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a printer is off with the paper of one tray: a point meant to lie {@code x} millimetres
 * from the left edge of the paper comes out at {@code right + scaleX * x}, and one {@code y}
 * millimetres from the upper edge at {@code down + scaleY * y}.
 *
 * @param right millimetres; positive when the print lies too far right
 * @param down millimetres; positive when the print lies too low
 * @param scaleX 1 when lengths across are right
 * @param scaleY 1 when lengths down are right
 */
public record Calibration(BigDecimal right, BigDecimal down, BigDecimal scaleX, BigDecimal scaleY) {
    /** A printer that does exactly what it is told. */
    public static final Calibration NONE =
            new Calibration(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);

    private static final int SCALE_DIGITS = 6;
    private static final int OFFSET_DIGITS = 3;

    public Calibration {
        right = right.setScale(OFFSET_DIGITS, RoundingMode.HALF_UP);
        down = down.setScale(OFFSET_DIGITS, RoundingMode.HALF_UP);
        scaleX = scaleX.setScale(SCALE_DIGITS, RoundingMode.HALF_UP);
        scaleY = scaleY.setScale(SCALE_DIGITS, RoundingMode.HALF_UP);
    }

    public boolean none() {
        return equals(NONE);
    }

    /** Where a point must be drawn to come out at {@code x} millimetres from the left edge. */
    public double drawnX(double x) {
        return (x - right.doubleValue()) / scaleX.doubleValue();
    }

    /** Where a point must be drawn to come out at {@code y} millimetres from the upper edge. */
    public double drawnY(double y) {
        return (y - down.doubleValue()) / scaleY.doubleValue();
    }

    /**
     * The same as the six numbers of a PDF's transformation, for everything on a page.
     *
     * @param paper whose upper edge is up
     */
    public float[] matrix(Paper paper) {
        double high = paper.heightMm();
        return new float[] {
            (float) (1 / scaleX.doubleValue()),
            0,
            0,
            (float) (1 / scaleY.doubleValue()),
            Paper.points(drawnX(0)),
            // what is drawn at the foot of the paper moves as its distance from the top says
            Paper.points(high - drawnY(high))
        };
    }
}
