package id.sadardesa.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Text;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({"400,300", "300,400", "200,800", "1000,1000", "3000,4000"})
    void aPortraitIsTheLargestThatFits(double wide, double high) {
        Crop crop = Crop.portrait(wide / high);
        assertEquals(Crop.RATIO, crop.width() * wide / (crop.height() * high), 1e-9);
        assertEquals(1, Math.max(crop.width(), crop.height()), 1e-9);
        assertTrue(crop.top() <= (1 - crop.height()) / 2, "faces are rather high");
    }

    @Test
    void whateverIsDoneItStaysInThePictureAndKeepsItsShape() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            double ratio = 0.3 + random.nextDouble() * 3;
            Crop crop = Crop.portrait(ratio);
            double shape = crop.width() / crop.height();
            for (int step = 0; step < 50; step++) {
                crop =
                        random.nextBoolean()
                                ? crop.moved(random.nextGaussian(), random.nextGaussian())
                                : crop.scaled(Math.exp(random.nextGaussian()));
                assertTrue(crop.left() >= 0 && crop.left() + crop.width() <= 1 + 1e-9);
                assertTrue(crop.top() >= 0 && crop.top() + crop.height() <= 1 + 1e-9);
                assertTrue(Math.min(crop.width(), crop.height()) > 0.02, "not nothing");
                assertEquals(shape, crop.width() / crop.height(), 1e-6);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"400,300", "300,400", "1000,1000"})
    void fourQuartersAreNone(double wide, double high) {
        Crop start = Crop.portrait(wide / high);
        Crop crop = start.turned(wide / high);
        assertEquals(1, crop.turns());
        assertEquals(Crop.RATIO, crop.width() * high / (crop.height() * wide), 1e-9, "upright");
        for (int n = 0; n < 3; n++) {
            crop = crop.turned(wide / high);
        }
        assertEquals(start, crop);
        assertEquals(3, crop.turned(1).turned(1).turned(1).moved(0, 0).scaled(0.9).turns());
    }

    /** Red, green, blue and white in the corners, read from the upper left to the right. */
    @ParameterizedTest
    @CsvSource({"0,RGBW", "1,BRWG", "2,WBGR", "3,GWRB"})
    void theWholeIsTurnedToTheRight(int turns, String corners) throws IOException {
        BufferedImage kept = kept(corners(), new Crop(turns, 0, 0, 1, 1));
        assertEquals(turns % 2 == 0 ? 400 : 300, kept.getWidth());
        String seen = "";
        for (int[] at : new int[][] {{1, 1}, {3, 1}, {1, 3}, {3, 3}}) {
            seen += name(kept, at[0] / 4.0, at[1] / 4.0);
        }
        assertEquals(corners, seen);
    }

    /** A quarter of the picture as it is seen, whichever way it is turned. */
    @ParameterizedTest
    @CsvSource({"0,G", "1,R", "2,B", "3,W"})
    void thePartIsThatOfTheTurnedPicture(int turns, String corner) throws IOException {
        BufferedImage kept = kept(corners(), new Crop(turns, 0.55, 0.05, 0.4, 0.4));
        assertEquals(corner, name(kept, 0.1, 0.1), "upper right");
        assertEquals(corner, name(kept, 0.9, 0.9), "upper right");
    }

    @Test
    void aTurnedPictureIsNoLongerWide() throws IOException {
        Negative negative = Negative.of(jpeg(1200, 800));
        Crop lying = Crop.portrait(negative.ratio());
        assertTrue(negative.quality(lying).wide());
        Quality upright = negative.quality(lying.turned(negative.ratio()));
        assertEquals(false, upright.wide());
        assertEquals(Crop.RATIO, upright.width() / (double) upright.height(), 0.01);
    }

    private static BufferedImage kept(byte[] file, Crop crop) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Photo.accept(file, crop)));
    }

    private static byte[] corners() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int n = 0; n < 4; n++) {
            g.setColor(colours[n]);
            g.fillRect(n % 2 * 200, n / 2 * 150, 200, 150);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String name(BufferedImage image, double right, double down) {
        Color seen =
                new Color(
                        image.getRGB(
                                (int) (right * image.getWidth()),
                                (int) (down * image.getHeight())));
        boolean red = seen.getRed() > 128;
        boolean green = seen.getGreen() > 128;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }

    /** A face in the corner of a large picture is kept as sharply as the file has it. */
    @Test
    void aSmallPartIsAsSharpAsTheFile() throws IOException {
        byte[] file = jpeg(4000, 3000);
        Crop part = new Crop(0.75, 0, 0.1, 0.1 / Crop.RATIO * 4 / 3);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(Photo.accept(file, part)));
        assertTrue(kept.getHeight() >= 400, () -> kept.getWidth() + " x " + kept.getHeight());
        assertEquals(Crop.RATIO, kept.getWidth() / (double) kept.getHeight(), 0.01);
        assertTrue(new Color(kept.getRGB(kept.getWidth() / 2, 5)).getRed() > 150, "right half");
        Crop left = new Crop(0, 0, 0.1, part.height());
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(Photo.accept(file, left)));
        assertTrue(new Color(other.getRGB(20, 20)).getRed() < 100, "left half");
    }

    @Test
    void anOldPhotographIsSaidToBeOld() throws IOException {
        byte[] plain = jpeg(600, 800);
        assertNull(JpegFrame.of(plain).orElseThrow().exif().taken());
        byte[] old = taken(plain, "2019:01:31 10:00:00");
        assertEquals(
                List.of(Text.of("picture.quality.old", LocalDate.of(2019, 1, 31), 5)),
                Negative.of(old).quality(Crop.WHOLE).remarks(TODAY));
        byte[] young = taken(plain, "2025:12:01 10:00:00");
        assertEquals(List.of(), Negative.of(young).quality(Crop.WHOLE).remarks(TODAY));
        for (String odd : List.of("0000:00:00 00:00:00", "kemarin sore, jam 5", "2025-12-01")) {
            assertEquals(
                    List.of(),
                    Negative.of(taken(plain, odd)).quality(Crop.WHOLE).remarks(TODAY),
                    odd);
        }
    }

    /** Telephones and Photoshop write a second note of the same kind behind the camera's. */
    @Test
    void aSecondNoteTakesNothingFromTheFirst() throws IOException {
        byte[] old = taken(jpeg(600, 800), "2019:01:31 10:00:00");
        int length = 2 + (((old[4] & 0xFF) << 8) | (old[5] & 0xFF));
        byte[] more = "http://ns.adobe.com/xap/1.0/\0<x/>".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer both = ByteBuffer.allocate(old.length + 4 + more.length);
        both.put(old, 0, 2 + length);
        both.putShort((short) 0xFFE1).putShort((short) (2 + more.length)).put(more);
        both.put(old, 2 + length, old.length - 2 - length);
        assertEquals(
                LocalDate.of(2019, 1, 31), JpegFrame.of(both.array()).orElseThrow().exif().taken());
    }

    @Test
    void howSharpAPartIsGoesByTheFile() throws IOException {
        Negative large = Negative.of(jpeg(4000, 3000));
        Crop part = new Crop(0, 0, 0.1, 0.1 / Crop.RATIO * 4 / 3);
        assertEquals(533, large.quality(part).height(), 5);
    }

    /** Left dark, right light. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(60, 60, 60));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(200, 200, 200));
        g.fillRect(width / 2, 0, width / 2, height);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Puts a camera's note behind the start mark: when the picture was taken. */
    private static byte[] taken(byte[] jpeg, String when) {
        byte[] signs = (when + "\0").getBytes(StandardCharsets.US_ASCII);
        int more = 26;
        int text = 44;
        ByteBuffer note = ByteBuffer.allocate(4 + 6 + text + signs.length);
        note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2));
        note.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        note.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        note.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4);
        note.putInt(1).putInt(more).putInt(0);
        note.putShort((short) 1).putShort((short) 0x9003).putShort((short) 2);
        note.putInt(signs.length).putInt(text).putInt(0);
        note.put(signs);
        byte[] noted = new byte[jpeg.length + note.capacity()];
        System.arraycopy(jpeg, 0, noted, 0, 2);
        System.arraycopy(note.array(), 0, noted, 2, note.capacity());
        System.arraycopy(jpeg, 2, noted, 2 + note.capacity(), jpeg.length - 2);
        return noted;
    }
}
