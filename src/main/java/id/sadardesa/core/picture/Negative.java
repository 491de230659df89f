package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A photo file that was opened, of which a part will be kept. */
public final class Negative {
    /** At 300 dpi the photo of a card, 28 mm high, takes 331 pixels. */
    private static final int HIGHEST = 400;

    /** So heavy an ordinary portrait should be, in bytes. */
    private static final int LIGHT = 20_000;

    /** Only a picture that would be heavier than this is kept so coarsely that one may see it. */
    private static final int HEAVIEST = 30_000;

    private static final float FINEST = 0.85f;
    private static final float UNSEEN = 0.65f;
    private static final float COARSEST = 0.4f;
    private static final float STEP = 0.05f;

    /** A smaller part than this is not looked at more sharply. */
    private static final double LEAST_SHARE = 0.1;

    private final BufferedImage image;
    private final int side;
    private final @Nullable LocalDate taken;

    /**
     * @param side the larger side of the file in pixels; the image may be coarser
     */
    private Negative(BufferedImage image, int side, @Nullable LocalDate taken) {
        this.image = image;
        this.side = side;
        this.taken = taken;
    }

    /**
     * Opens a photo file as sharply as the whole of it needs.
     *
     * @param file the bytes of a JPEG or PNG
     * @throws Problem when it is none, is cut short, too big, or in a form that does not print
     */
    public static Negative of(byte[] file) {
        return of(file, Crop.WHOLE);
    }

    /** The same, as sharply as a part of it needs. */
    public static Negative of(byte[] file, Crop part) {
        double share = Math.max(LEAST_SHARE, Math.max(part.width(), part.height()));
        BufferedImage image = PictureFile.decode(file, (int) Math.ceil(HIGHEST / share));
        LocalDate taken = JpegFrame.of(file).map(frame -> frame.exif().taken()).orElse(null);
        return new Negative(image, PictureFile.side(file), taken);
    }

    /** Width by height, as the camera notes which side is up. */
    public double ratio() {
        return image.getWidth() / (double) image.getHeight();
    }

    /** A part as it is kept: a JPEG of at most 400 pixels and, where it can be, 20 KB. */
    public byte[] print(Crop crop) {
        BufferedImage scaled = PictureFile.scale(flat(cut(crop)), HIGHEST);
        float quality = FINEST;
        byte[] kept = PictureFile.jpeg(scaled, quality);
        while (quality > least(kept.length)) {
            quality -= STEP;
            kept = PictureFile.jpeg(scaled, quality);
        }
        return kept;
    }

    private static float least(int bytes) {
        float least = bytes > HEAVIEST ? COARSEST : bytes > LIGHT ? UNSEEN : FINEST;
        // steps do not add up exactly
        return least + STEP / 2;
    }

    /** What can be seen of a part; its pixels are those of the file. */
    public Quality quality(Crop crop) {
        double finer = side / (double) Math.max(image.getWidth(), image.getHeight());
        boolean wide = crop.turns() % 2 == 0 ? ratio() > 1 : ratio() < 1;
        return Quality.of(flat(cut(crop)), finer, wide, taken);
    }

    private BufferedImage cut(Crop wanted) {
        Crop crop = wanted.unturned();
        int wide = Math.max(1, (int) Math.round(crop.width() * image.getWidth()));
        int high = Math.max(1, (int) Math.round(crop.height() * image.getHeight()));
        int left = (int) Math.round(crop.left() * image.getWidth());
        int top = (int) Math.round(crop.top() * image.getHeight());
        BufferedImage part =
                image.getSubimage(
                        Math.min(left, image.getWidth() - wide),
                        Math.min(top, image.getHeight() - high),
                        wide,
                        high);
        return PictureFile.turned(part, wanted.turns());
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
