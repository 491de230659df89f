package id.sadardesa.core.card;

import id.sadardesa.core.paper.Paper;

/** A place on a card in millimetres from its upper left corner. */
public record Frame(double x, double y, double width, double height) {
    /** The smallest side that can still be grasped and seen. */
    public static final double LEAST = 0.2;

    private static final Paper CARD = Paper.CR80;
    private static final double ROUNDING = 0.005;

    /** The same size elsewhere, to the hundredth of a millimetre. */
    public Frame at(double newX, double newY) {
        return new Frame(round(newX), round(newY), width, height);
    }

    /** The same corner with another size. */
    public Frame sized(double newWidth, double newHeight) {
        return new Frame(x, y, Math.max(LEAST, round(newWidth)), Math.max(LEAST, round(newHeight)));
    }

    /** Whether some of it lies on the card. */
    public boolean touchesCard() {
        return x < CARD.widthMm() && y < CARD.heightMm() && right() > 0 && bottom() > 0;
    }

    /** Whether all of it lies on the card. */
    public boolean liesOnCard() {
        return x >= 0
                && y >= 0
                && right() <= CARD.widthMm() + ROUNDING
                && bottom() <= CARD.heightMm() + ROUNDING;
    }

    /** Whether it and another lie over each other. */
    public boolean meets(Frame other) {
        return x < other.right() - ROUNDING
                && other.x() < right() - ROUNDING
                && y < other.bottom() - ROUNDING
                && other.y() < bottom() - ROUNDING;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** To the hundredth of a millimetre, so that a file says what the screen shows. */
    private static double round(double mm) {
        return Math.round(mm * 100) / 100.0;
    }
}
