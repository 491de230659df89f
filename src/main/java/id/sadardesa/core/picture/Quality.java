package id.sadardesa.core.picture;

import id.sadardesa.base.Text;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen of a photograph without knowing whose it is.
 *
 * @param width of the file in pixels, upright
 * @param height of the file in pixels, upright
 * @param light the mean brightness, 0 black to 255 white
 */
public record Quality(int width, int height, int light) {
    /** At 300 dpi a photo of 20 x 26 mm needs so many pixels. */
    static final int LEAST_HEIGHT = 300;

    private static final int DARK = 55;
    private static final int BRIGHT = 225;
    private static final int LOOK = 200;

    /**
     * Of a photo file.
     *
     * @param file the bytes of a JPEG or PNG that can be opened
     * @throws id.sadardesa.base.Problem when it cannot
     */
    public static Quality of(byte[] file) {
        BufferedImage image = PictureFile.decode(file, LEAST_HEIGHT * 2);
        return new Quality(image.getWidth(), image.getHeight(), light(image));
    }

    private static int light(BufferedImage image) {
        BufferedImage small = PictureFile.scale(image, LOOK);
        long sum = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int rgb = small.getRGB(x, y);
                sum += (2 * (rgb >> 16 & 0xFF) + 5 * (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 8;
            }
        }
        return (int) (sum / ((long) small.getWidth() * small.getHeight()));
    }

    /** What to look at before it goes onto a card. */
    public List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (height < LEAST_HEIGHT) {
            remarks.add(Text.of("picture.quality.small", width, height, LEAST_HEIGHT));
        }
        if (width > height) {
            remarks.add(Text.of("picture.quality.wide"));
        }
        if (light < DARK) {
            remarks.add(Text.of("picture.quality.dark"));
        } else if (light > BRIGHT) {
            remarks.add(Text.of("picture.quality.bright"));
        }
        return remarks;
    }
}
