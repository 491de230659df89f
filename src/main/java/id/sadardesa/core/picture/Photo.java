package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;

/**
 * A photograph as it is kept: upright, at most 400 pixels high, a JPEG of some 20 kilobytes, which
 * goes onto a card without being touched again.
 */
public final class Photo {
    private Photo() {}

    /**
     * Turns a photo file of any size into the form that is kept.
     *
     * @param file the bytes of a JPEG or PNG
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public static byte[] accept(byte[] file) {
        return accept(file, Crop.WHOLE);
    }

    /**
     * The same of a part of the picture, as sharp as the file allows.
     *
     * @throws Problem as above
     */
    public static byte[] accept(byte[] file, Crop crop) {
        return Negative.of(file, crop).print(crop);
    }
}
