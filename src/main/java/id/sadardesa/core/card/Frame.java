package id.sadardesa.core.card;

/** A place on a card in millimetres from its upper left corner. */
public record Frame(double x, double y, double width, double height) {
    /** The smallest side that can still be grasped and seen. */
    public static final double LEAST = 0.2;

    /** The same size elsewhere, never wholly outside the card. */
    public Frame at(double newX, double newY) {
        return new Frame(round(newX), round(newY), width, height);
    }

    /** The same corner with another size. */
    public Frame sized(double newWidth, double newHeight) {
        return new Frame(x, y, Math.max(LEAST, round(newWidth)), Math.max(LEAST, round(newHeight)));
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
