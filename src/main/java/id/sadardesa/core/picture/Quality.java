package id.sadardesa.core.picture;

import id.sadardesa.base.Text;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a photograph without knowing whose it is.
 *
 * @param width of the part that is kept, in pixels
 * @param height of the part that is kept, in pixels
 * @param wide whether the whole picture is wider than high
 * @param light the mean brightness, 0 black to 255 white
 * @param taken the day on which it was taken, or null where the camera did not say
 */
public record Quality(int width, int height, boolean wide, int light, @Nullable LocalDate taken) {
    /** At 300 dpi a photo of 20 x 26 mm needs so many pixels. */
    static final int LEAST_HEIGHT = 300;

    /** People change. */
    private static final int YEARS = 5;

    private static final int DARK = 55;
    private static final int BRIGHT = 225;
    private static final int LOOK = 200;

    /**
     * @param finer how many pixels of the file each pixel stands for
     */
    static Quality of(BufferedImage part, double finer, boolean wide, @Nullable LocalDate taken) {
        return new Quality(
                (int) Math.round(part.getWidth() * finer),
                (int) Math.round(part.getHeight() * finer),
                wide,
                light(part),
                taken);
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

    /**
     * What to look at before it goes onto a card.
     *
     * @param today to say how old it is
     */
    public List<Text> remarks(LocalDate today) {
        List<Text> remarks = new ArrayList<>();
        if (height < LEAST_HEIGHT) {
            remarks.add(Text.of("picture.quality.small", width, height, LEAST_HEIGHT));
        }
        if (wide) {
            remarks.add(Text.of("picture.quality.wide"));
        }
        if (light < DARK) {
            remarks.add(Text.of("picture.quality.dark"));
        } else if (light > BRIGHT) {
            remarks.add(Text.of("picture.quality.bright"));
        }
        if (taken != null && taken.plusYears(YEARS).isBefore(today)) {
            remarks.add(Text.of("picture.quality.old", taken, YEARS));
        }
        return remarks;
    }
}
