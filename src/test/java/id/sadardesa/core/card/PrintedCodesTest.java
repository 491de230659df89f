package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.picture.QrReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Codes of cards as a camera finds them on paper: coarse, a little turned, blurred by the ink and
 * spoiled by noise and JPEG. Two readers that know nothing of each other read each one: ours, which
 * is ZXing, and {@code zbarimg} where it is installed. {@code -Dsadar.cards=200} tries more cards.
 */
class PrintedCodesTest {
    private static final int CARDS = Integer.getInteger("sadar.cards", 1);

    private static final boolean ZBAR =
            Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, "zbarimg")));

    /** Dots per inch of the printer; the eyes are coarser. */
    private static final int FINE = 600;

    @TempDir Path folder;

    /** What happens to a card on its way to the reader. */
    enum Fate {
        PRINTED(false, false),
        TURNED(true, false),
        PHOTOGRAPHED(false, true),
        TURNED_AND_PHOTOGRAPHED(true, true);

        private final boolean turned;
        private final boolean spoiled;

        Fate(boolean turned, boolean spoiled) {
            this.turned = turned;
            this.spoiled = spoiled;
        }
    }

    record Way(String template, int dpi, Fate fate) {}

    static Stream<Way> ways() {
        return Stream.of("kawung", "pandan", "polos", "terang")
                .flatMap(
                        template ->
                                IntStream.of(300, 200, 150)
                                        .boxed()
                                        .flatMap(
                                                dpi ->
                                                        Arrays.stream(Fate.values())
                                                                .map(
                                                                        fate ->
                                                                                new Way(
                                                                                        template,
                                                                                        dpi,
                                                                                        fate))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyCodeIsReadByEveryReader(Way way) throws IOException, InterruptedException {
        for (int number = 1; number <= CARDS; number++) {
            Card card = CardSamples.card(number);
            byte[] picture = picture(way, card);
            assertEquals(card.qr(), QrReader.find(picture).orElse("nothing"), "ours");
            if (ZBAR) {
                Path file = folder.resolve(number + ".jpg");
                Files.write(file, picture);
                assertEquals(card.qr(), zbar(file), "zbarimg");
            }
        }
        assumeTrue(ZBAR, "not installed, so our reader alone was tried: zbarimg");
    }

    private String zbar(Path picture) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                "zbarimg",
                                "--raw",
                                "-q",
                                "-Sdisable",
                                "-Sqrcode.enable",
                                picture.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(said.toFile())
                        .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }

    /** A JPEG of the front of a card; of one that was only printed, hardly compressed. */
    private static byte[] picture(Way way, Card card) throws IOException {
        byte[] pdf =
                CardSamples.pdf(
                        CardSheet.CR80,
                        1,
                        CardSamples.template(way.template()),
                        CardSamples.DLANGGU,
                        PrintSetup.PLAIN,
                        List.of(card));
        BufferedImage paper = onTable(PageImage.of(pdf, 0, FINE), way.fate().turned ? 2 : 0);
        if (way.fate().spoiled) {
            BufferedImage seen = sampled(run(run(paper)), way.dpi());
            return jpeg(grainy(seen, card.qr().hashCode()), 0.6f);
        }
        return jpeg(sampled(paper, way.dpi()), 0.95f);
    }

    /** The card on a grey table, turned by some degrees. */
    private static BufferedImage onTable(PageImage page, double degrees) {
        int edge = page.width() / 12;
        BufferedImage card = blank(page.width(), page.height());
        card.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        BufferedImage table = blank(page.width() + 2 * edge, page.height() + 2 * edge);
        Graphics2D graphics = table.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, table.getWidth(), table.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), table.getWidth() / 2.0, table.getHeight() / 2.0);
        graphics.drawImage(card, edge, edge, null);
        graphics.dispose();
        return table;
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** As ink runs on plain paper: a few hundredths of a millimetre over its edge. */
    private static BufferedImage run(BufferedImage image) {
        float[] weights = {1, 2, 1, 2, 4, 2, 1, 2, 1};
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= 16;
        }
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(image, null);
    }

    /** As a coarser eye sees it: each of its points is the mean of those that it covers. */
    private static BufferedImage sampled(BufferedImage image, int dpi) {
        int each = FINE / dpi;
        int wide = image.getWidth();
        int[] fine = image.getRGB(0, 0, wide, image.getHeight(), null, 0, wide);
        BufferedImage seen = blank(wide / each, image.getHeight() / each);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                seen.setRGB(x, y, mean(fine, wide, y * each * wide + x * each, each));
            }
        }
        return seen;
    }

    private static int mean(int[] fine, int wide, int first, int each) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int down = 0; down < each; down++) {
            for (int right = 0; right < each; right++) {
                int point = fine[first + down * wide + right];
                red += (point >> 16) & 0xFF;
                green += (point >> 8) & 0xFF;
                blue += point & 0xFF;
            }
        }
        int points = each * each;
        return ((red / points) << 16) | ((green / points) << 8) | (blue / points);
    }

    /** Less contrast, as under a lamp, and the grain of a small camera. */
    private static BufferedImage grainy(BufferedImage image, long seed) {
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int was = image.getRGB(x, y);
                int grain = (int) Math.round(random.nextGaussian() * 12);
                image.setRGB(
                        x,
                        y,
                        (level(was >> 16, grain) << 16)
                                | (level(was >> 8, grain) << 8)
                                | level(was, grain));
            }
        }
        return image;
    }

    private static int level(int was, int grain) {
        return Math.max(0, Math.min(255, 40 + (was & 0xFF) * 180 / 255 + grain));
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam wishes = writer.getDefaultWriteParam();
            wishes.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wishes.setCompressionQuality(quality);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), wishes);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
