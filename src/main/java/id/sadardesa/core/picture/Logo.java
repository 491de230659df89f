package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.awt.image.BufferedImage;

/** The office's own emblem as it is kept: a PNG of at most 600 pixels, transparency and all. */
public final class Logo {
    private static final int HIGHEST = 600;

    private Logo() {}

    /**
     * Turns a logo file of any size into the form that is kept.
     *
     * @param file the bytes of a JPEG or PNG
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public static byte[] accept(byte[] file) {
        BufferedImage image = PictureFile.decode(file, HIGHEST);
        return PictureFile.png(PictureFile.scale(image, HIGHEST));
    }
}
