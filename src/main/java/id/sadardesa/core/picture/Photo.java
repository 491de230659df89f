package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;

/**
 * A photograph as it is kept: upright, at most 400 pixels high, a JPEG of some 20 kilobytes, which
 * goes onto a card without being touched again.
 */
public final class Photo {
    /** As high as a thumb at 400 dots per inch. */
    private static final int SMALL = 180;

    /** What is so light already is not made lighter. */
    private static final int LIGHT = 8_000;

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

    /**
     * A kept photograph as small as a list of many people needs it, a few kilobytes: a file with a
     * whole kecamatan in it must still be opened and sent.
     */
    public static byte[] small(byte[] kept) {
        return kept.length <= LIGHT
                ? kept
                : PictureFile.jpeg(PictureFile.scale(PictureFile.decode(kept, SMALL), SMALL), 0.8f);
    }
}
