package id.sadardesa.core.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoTest {
    @Test
    void aLargePhotoBecomesASmallOne() throws IOException {
        byte[] kept = Photo.accept(file(noise(2400, 3200), "jpg"));
        BufferedImage image = read(kept);

        assertEquals(400, image.getHeight());
        assertEquals(300, image.getWidth());
        assertTrue(kept.length < 50_000, "too heavy: " + kept.length);
        assertEquals(3, JpegFrame.of(kept).orElseThrow().components());
    }

    /** From a passport photograph before a plain wall to a telephone's before a hedge. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 6", "40, 6", "160, 8", "600, 8"})
    void anOrdinaryPortraitIsAboutTwentyKilobytes(int leaves, int grain) throws IOException {
        byte[] file = file(portrait(1200, 1600, leaves, grain), "jpg");
        byte[] kept = Photo.accept(file);

        assertTrue(kept.length <= 22_000, "too heavy: " + kept.length);
        BufferedImage seen = read(kept);
        assertEquals(400, seen.getHeight());
        double off = difference(PictureFile.scale(PictureFile.decode(file, 400), 400), seen);
        assertTrue(off < 10, "seen to be coarse: " + off);
    }

    /** What is light enough as it is stays as fine as can be. */
    @Test
    void onlyAHeavyPictureIsKeptMoreCoarsely() {
        BufferedImage plain = portrait(300, 400, 0, 0);
        BufferedImage grainy = portrait(300, 400, 600, 40);

        assertArrayEquals(PictureFile.jpeg(plain, 0.85f), Photo.accept(file(plain, "png")));
        byte[] kept = Photo.accept(file(grainy, "png"));
        assertTrue(kept.length < PictureFile.jpeg(grainy, 0.5f).length, "" + kept.length);
    }

    @Test
    void aKeptPhotoStaysAboutAsItIs() throws IOException {
        byte[] kept = Photo.accept(file(portrait(1200, 1600, 160, 8), "jpg"));
        byte[] again = Photo.accept(kept);

        assertTrue(difference(read(kept), read(again)) < 4, "worn by being taken in again");
    }

    @Test
    void aSmallPhotoIsNotEnlarged() throws IOException {
        assertEquals(160, read(Photo.accept(file(corner(120, 160), "png"))).getHeight());
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        BufferedImage clear = new BufferedImage(90, 120, BufferedImage.TYPE_INT_ARGB);
        Color seen = new Color(read(Photo.accept(file(clear, "png"))).getRGB(40, 40));

        assertTrue(seen.getRed() > 250, seen.toString());
    }

    /** The red corner lies upper left in the upright picture; where it is stored tells how. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 120, false, false",
        "2, 80, 120, true, false",
        "3, 80, 120, true, true",
        "4, 80, 120, false, true",
        "5, 120, 80, false, false",
        "6, 120, 80, false, true",
        "7, 120, 80, true, true",
        "8, 120, 80, true, false"
    })
    void turnsAsTheCameraWasHeld(
            int orientation, int width, int height, boolean right, boolean below)
            throws IOException {
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = stored.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(right ? width - 30 : 0, below ? height - 30 : 0, 30, 30);
        g.dispose();
        BufferedImage seen = read(Photo.accept(withOrientation(file(stored, "jpg"), orientation)));

        assertEquals(80, seen.getWidth());
        assertEquals(120, seen.getHeight());
        assertTrue(new Color(seen.getRGB(10, 10)).getRed() > 150, "held as " + orientation);
        assertTrue(new Color(seen.getRGB(70, 110)).getRed() < 100, "held as " + orientation);
    }

    @Test
    void refusesInWordsThatSayWhatToDo() {
        byte[] jpeg = file(corner(300, 400), "jpg");
        byte[] png = file(corner(300, 400), "png");
        byte[] heic = "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("picture.heic", refusal(Arrays.copyOf(heic, 500)));
        assertEquals("picture.foreign", refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("picture.foreign", refusal(new byte[0]));
        assertEquals("picture.broken", refusal(Arrays.copyOf(jpeg, jpeg.length / 2)));
        assertEquals("picture.broken", refusal(Arrays.copyOf(png, png.length / 2)));
        assertEquals("picture.heavy", refusal(new byte[30_000_001]));
        assertEquals("picture.cmyk", refusal(withFourComponents(jpeg)));
    }

    @Test
    void noDamageIsABug() {
        byte[] jpeg = file(corner(200, 200), "jpg");
        byte[] png = file(corner(200, 200), "png");
        Random random = new Random(417);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = (i % 2 == 0 ? jpeg : png).clone();
            for (int n = 0; n < 6; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Photo.accept(damaged);
            } catch (Problem expected) {
                assertTrue(expected.text().key().startsWith("picture."));
            }
        }
    }

    @Test
    void aLogoKeepsItsTransparency() throws IOException {
        BufferedImage clear = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_ARGB);
        BufferedImage kept = read(Logo.accept(file(clear, "png")));

        assertEquals(600, kept.getWidth());
        assertEquals(0, kept.getRGB(5, 5) >>> 24);
    }

    @Test
    void aListGetsItSmall() throws IOException {
        byte[] kept = Photo.accept(file(noise(900, 1200), "jpg"));
        byte[] small = Photo.small(kept);
        assertTrue(kept.length > 20_000 && small.length < kept.length / 3, small.length + " bytes");
        assertEquals(180, read(small).getHeight());
        assertEquals(135, read(small).getWidth(), 1);
        byte[] light = Photo.accept(file(corner(30, 40), "jpg"));
        assertEquals(light, Photo.small(light), "what is light is left alone");
    }

    private static String refusal(byte[] file) {
        return assertThrows(Problem.class, () -> Photo.accept(file)).text().key();
    }

    private static BufferedImage corner(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillOval(width / 4, height / 4, width / 2, height / 2);
        g.dispose();
        return image;
    }

    /** Head and shoulders with hair and folds, before leaves, with the grain of a sensor. */
    private static BufferedImage portrait(int width, int height, int leaves, int grain) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(417);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x2E5FA8));
        g.fillRect(0, 0, width, height);
        for (int i = 0; i < leaves; i++) {
            g.setColor(new Color(20 + random.nextInt(60), 70 + random.nextInt(120), 30));
            int size = width / 12 + random.nextInt(width / 10);
            g.fillOval(random.nextInt(width), random.nextInt(height), size, size / 2);
        }
        g.setColor(new Color(0xE8E4D8));
        g.fillOval(width / 10, height * 62 / 100, width * 8 / 10, height * 7 / 10);
        g.setColor(new Color(0xB9865E));
        g.fillOval(width * 31 / 100, height * 22 / 100, width * 38 / 100, height * 46 / 100);
        for (int i = 0; i < 300; i++) {
            int shade = 20 + random.nextInt(40);
            g.setColor(new Color(shade, shade, shade));
            int x = width * 3 / 10 + random.nextInt(width * 4 / 10);
            g.drawLine(x, height * 18 / 100, x + random.nextInt(40) - 20, height * 34 / 100);
        }
        g.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Color c = new Color(image.getRGB(x, y));
                int more = (int) (random.nextGaussian() * grain);
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        within(c.getRed() + more),
                                        within(c.getGreen() + more),
                                        within(c.getBlue() + more))
                                .getRGB());
            }
        }
        return image;
    }

    private static int within(int shade) {
        return Math.max(0, Math.min(255, shade));
    }

    /** The root of the mean square, of 255 shades. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                sum += Math.pow(a.getRed() - b.getRed(), 2);
                sum += Math.pow(a.getGreen() - b.getGreen(), 2);
                sum += Math.pow(a.getBlue() - b.getBlue(), 2);
            }
        }
        return Math.sqrt(sum / (3.0 * one.getWidth() * one.getHeight()));
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = corner(width, height);
        Random random = new Random(417);
        for (int i = 0; i < width * height / 4; i++) {
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** Puts a camera's note behind the start mark: one entry, how it was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] note = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] noted = new byte[jpeg.length + note.length];
        System.arraycopy(jpeg, 0, noted, 0, 2);
        System.arraycopy(note, 0, noted, 2, note.length);
        System.arraycopy(jpeg, 2, noted, 2 + note.length, jpeg.length - 2);
        return noted;
    }

    private static byte[] withFourComponents(byte[] jpeg) {
        byte[] changed = jpeg.clone();
        for (int i = 2; i < jpeg.length - 10; i++) {
            if (changed[i] == (byte) 0xFF && changed[i + 1] == (byte) 0xC0) {
                changed[i + 9] = 4;
                return changed;
            }
        }
        throw new AssertionError("no frame");
    }
}
