package id.sadardesa.core.card;

import org.jspecify.annotations.Nullable;

/**
 * Whether the blank sheets will do.
 *
 * @param sheets needed when nothing goes wrong
 * @param spare more of them, at the rate at which this office has spoiled sheets so far
 * @param left on the shelf, or null where the office keeps no count
 */
public record Estimate(int sheets, int spare, @Nullable Integer left) {
    static Estimate of(int sheets, int printed, int spoiled, @Nullable Integer left) {
        int good = Math.max(1, printed);
        int spare = (sheets * spoiled + good - 1) / good;
        return new Estimate(sheets, spare, left);
    }

    /**
     * How long the printer is at it, in minutes, the spare sheets included: a minute for each side,
     * as ink printers take for a sheet of photographs; a laser printer is faster.
     *
     * @param sides of each sheet that are printed, 1 or 2
     */
    public int minutes(int sides) {
        return (sheets + spare) * sides;
    }

    /** How many sheets must be got before the printing; 0 when there are enough or none knows. */
    public int missing() {
        return left == null ? 0 : Math.max(0, sheets + spare - left);
    }
}
