package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A photograph as it is kept: upright, at most 600 pixels high, a JPEG of a few tens of kilobytes,
 * which goes onto a card without being touched again.
 */
public final class Photo {
    private static final int HIGHEST = 600;
    private static final int HEAVIEST = 45_000;

    private Photo() {}

    /**
     * Turns a photo file of any size into the form that is kept.
     *
     * @param file the bytes of a JPEG or PNG
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public static byte[] accept(byte[] file) {
        BufferedImage image = PictureFile.decode(file, HIGHEST);
        BufferedImage scaled = PictureFile.scale(flat(image), HIGHEST);
        byte[] kept = PictureFile.jpeg(scaled, 0.85f);
        for (float quality = 0.75f; kept.length > HEAVIEST && quality > 0.4f; quality -= 0.1f) {
            kept = PictureFile.jpeg(scaled, quality);
        }
        return kept;
    }

    /** On white: a JPEG knows no transparency and would show black. */
    private static BufferedImage flat(BufferedImage image) {
        BufferedImage flat =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = flat.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return flat;
    }
}
