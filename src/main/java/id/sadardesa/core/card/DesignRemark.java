package id.sadardesa.core.card;

import id.sadardesa.base.Text;

/**
 * Something to look at in a design before it is printed. It never stops anybody.
 *
 * @param index which element of the side, from 0
 */
public record DesignRemark(Template.Side side, int index, Kind kind) {
    /** What there is to remark on, the gravest first; the sentences are {@code card.design.*}. */
    public enum Kind {
        /** Nothing of it lies on the card. */
        GONE,
        /** It hangs over the edge and would be cut off. */
        OUTSIDE,
        /** There is no picture, or one that cannot be printed. */
        NO_PICTURE,
        /** It lies over a code, which no reader then understands. */
        COVERS,
        /** The words need more room than their frame has. */
        OVERFLOW,
        /** Printed below 6 points. */
        SMALL,
        /** A letter that the typeface lacks would vanish. */
        STRANGE_LETTER,
        /** Words in braces that no field has. */
        UNKNOWN_FIELD,
        /** A square code under 15 mm or bars under 24 mm: not every reader manages. */
        SMALL_CODE;

        public String textKey() {
            return "card.design.remark." + name();
        }
    }

    /** What is the matter and what to do about it. */
    public Text text() {
        return Text.of(kind.textKey());
    }
}
