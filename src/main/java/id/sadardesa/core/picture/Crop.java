package id.sadardesa.core.picture;

/**
 * The part of a picture that is kept, in shares of the width and height (0 to 1) it has once it was
 * turned. A portrait is three wide and four high, as an Indonesian pas foto of 3 x 4 cm.
 *
 * @param turns how many quarters the picture is turned to the right first, 0 to 3; beyond what the
 *     camera noted
 * @param left where it begins
 * @param top where it begins
 * @param width how much of the width it takes
 * @param height how much of the height it takes
 */
public record Crop(int turns, double left, double top, double width, double height) {
    /** Width by height of a portrait. */
    public static final double RATIO = 3.0 / 4;

    /** Everything. */
    public static final Crop WHOLE = new Crop(0, 0, 0, 1, 1);

    private static final int QUARTERS = 4;

    /** Above a face there is less than below it. */
    private static final double ABOVE = 0.25;

    /** A smaller part than this share of the picture shows nothing. */
    private static final double LEAST = 0.08;

    /** Of a picture that is not turned. */
    public Crop(double left, double top, double width, double height) {
        this(0, left, top, width, height);
    }

    /**
     * The largest portrait that fits, in the middle and rather high, where faces are.
     *
     * @param picture width by height of the picture as the camera notes it
     */
    public static Crop portrait(double picture) {
        return portrait(picture, 0);
    }

    private static Crop portrait(double picture, int turns) {
        double turned = turns % 2 == 0 ? picture : 1 / picture;
        if (turned > RATIO) {
            double width = RATIO / turned;
            return new Crop(turns, (1 - width) / 2, 0, width, 1);
        }
        double height = turned / RATIO;
        return new Crop(turns, 0, (1 - height) * ABOVE, 1, height);
    }

    /**
     * The largest portrait once the picture is turned one more quarter to the right.
     *
     * @param picture width by height of the picture as the camera notes it
     */
    public Crop turned(double picture) {
        return portrait(picture, (turns + 1) % QUARTERS);
    }

    /** The same part in shares of the picture before it is turned. */
    Crop unturned() {
        return switch (turns) {
            case 1 -> new Crop(top, 1 - left - width, height, width);
            case 2 -> new Crop(1 - left - width, 1 - top - height, width, height);
            case 3 -> new Crop(1 - top - height, left, height, width);
            default -> this;
        };
    }

    /** The same part, moved within the picture. */
    public Crop moved(double right, double down) {
        return new Crop(
                turns,
                within(left + right, 1 - width),
                within(top + down, 1 - height),
                width,
                height);
    }

    /**
     * A larger or smaller part around the same middle, within the picture and of the same shape.
     *
     * @param factor above 1 takes more of the picture
     */
    public Crop scaled(double factor) {
        double most = Math.min(1 / width, 1 / height);
        double least = LEAST / Math.min(width, height);
        double by = Math.max(Math.min(factor, most), Math.min(least, 1));
        double wide = width * by;
        double high = height * by;
        return new Crop(
                turns,
                within(left + (width - wide) / 2, 1 - wide),
                within(top + (height - high) / 2, 1 - high),
                wide,
                high);
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }
}
