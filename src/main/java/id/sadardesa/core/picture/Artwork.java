package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.awt.image.BufferedImage;

/**
 * A picture that covers a card, as it is kept: at most 1,300 pixels (385 to the inch on the width
 * of a card), a JPEG, or a PNG where something shows through.
 */
public final class Artwork {
    private static final int HIGHEST = 1300;
    private static final float QUALITY = 0.88f;

    private Artwork() {}

    /**
     * Turns a picture file of any size into the form that is kept.
     *
     * @param file the bytes of a JPEG or PNG
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public static byte[] accept(byte[] file) {
        BufferedImage image = PictureFile.scale(PictureFile.decode(file, HIGHEST), HIGHEST);
        return image.getColorModel().hasAlpha()
                ? PictureFile.png(image)
                : PictureFile.jpeg(image, QUALITY);
    }
}
