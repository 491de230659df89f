package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.awt.image.BufferedImage;

/**
 * A picture file opened to be looked at by the program, not to be kept.
 *
 * @param argb row by row, 0xAARRGGBB; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // looked at once; never compared
public record Pixels(int width, int height, int[] argb) {
    /**
     * Opens a JPEG or PNG, upright, not much larger than needed.
     *
     * @param wanted pixels of the larger side that are needed
     * @throws Problem when it is none, is cut short, too big, or in a form that cannot be opened
     */
    public static Pixels of(byte[] file, int wanted) {
        return of(PictureFile.decode(file, wanted));
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
