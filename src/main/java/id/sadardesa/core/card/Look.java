package id.sadardesa.core.card;

import org.jspecify.annotations.Nullable;

/**
 * How an element is drawn.
 *
 * @param weight of letters
 * @param size of letters in points; shrinks when a text does not fit
 * @param align left, centred or right in its frame
 * @param stand at the top, in the middle or at the bottom of its frame
 * @param lines how many lines a text may take
 * @param ink of letters, outlines and patterns
 * @param fill of the area, or null for none
 * @param line width of the outline in points, 0 for none
 * @param radius of the corners in millimetres
 */
public record Look(
        Weight weight,
        double size,
        Align align,
        Stand stand,
        int lines,
        Ink ink,
        @Nullable Ink fill,
        double line,
        double radius) {
    /** How strong letters are. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD;

        public String textKey() {
            return "card.weight." + name();
        }
    }

    /** Where a text stands in its frame. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT;

        public String textKey() {
            return "card.align." + name();
        }
    }

    /** Where the lines of a text stand when the frame is higher than they are. */
    public enum Stand {
        TOP,
        MIDDLE,
        BOTTOM;

        public String textKey() {
            return "card.stand." + name();
        }
    }

    /** Black letters of eight points, one line, nothing around them. */
    public static final Look PLAIN =
            new Look(Weight.REGULAR, 8, Align.LEFT, Stand.TOP, 1, Ink.TEXT, null, 0, 0);

    /** Letters otherwise. */
    public Look letters(Weight newWeight, double newSize, Align newAlign, int newLines) {
        return new Look(newWeight, newSize, newAlign, stand, newLines, ink, fill, line, radius);
    }

    /** Colours otherwise. */
    public Look coloured(Ink newInk, @Nullable Ink newFill) {
        return new Look(weight, size, align, stand, lines, newInk, newFill, line, radius);
    }

    /** The outline otherwise. */
    public Look outlined(double newLine, double newRadius) {
        return new Look(weight, size, align, stand, lines, ink, fill, newLine, newRadius);
    }

    /** Elsewhere in a frame that is too high. */
    public Look standing(Stand newStand) {
        return new Look(weight, size, align, newStand, lines, ink, fill, line, radius);
    }
}
