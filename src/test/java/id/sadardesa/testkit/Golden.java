package id.sadardesa.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import id.sadardesa.core.paper.PageImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Approved pictures of papers in {@code src/test/resources/golden}. They are compared block by
 * block, so that another JDK's smoothing of edges passes and a moved or changed letter does not. To
 * approve what is drawn now: {@code -Dgolden=approve}, then look at the picture before committing
 * it.
 */
public final class Golden {
    private static final Path APPROVED = Path.of("src", "test", "resources", "golden");
    private static final Path SEEN = Path.of("target", "golden");
    private static final int BLOCK = 6;
    private static final double TOLERANCE = 20;

    private Golden() {}

    public static void check(String name, PageImage seen) throws IOException {
        Path approved = APPROVED.resolve(name + ".png");
        if ("approve".equals(System.getProperty("golden"))) {
            write(seen, approved);
        }
        double difference = difference(approved, seen);
        if (difference > TOLERANCE) {
            Path file = SEEN.resolve(name + ".png");
            write(seen, file);
            fail(
                    "Not the approved picture (%.0f of 255 in one block). Compare %s with %s."
                            .formatted(difference, file, approved));
        }
    }

    /** An approved text, e.g. the dump of a workbook, word for word. */
    public static void check(String name, String seen) throws IOException {
        Path approved = APPROVED.resolve(name + ".txt");
        if ("approve".equals(System.getProperty("golden"))) {
            Files.writeString(approved, seen);
        }
        String wanted = Files.exists(approved) ? Files.readString(approved) : "";
        if (!wanted.equals(seen)) {
            Path file = SEEN.resolve(name + ".txt");
            Files.createDirectories(SEEN);
            Files.writeString(file, seen);
            assertEquals(wanted, seen, "Not the approved text. Compare " + file);
        }
    }

    /** The largest difference of a block's mean brightness, 0 to 255; 255 when sizes differ. */
    public static double difference(String name, PageImage seen) throws IOException {
        return difference(APPROVED.resolve(name + ".png"), seen);
    }

    private static double difference(Path approved, PageImage seen) throws IOException {
        BufferedImage wanted = ImageIO.read(approved.toFile());
        if (wanted.getWidth() != seen.width() || wanted.getHeight() != seen.height()) {
            return 255;
        }
        double worst = 0;
        for (int y = 0; y < seen.height(); y += BLOCK) {
            for (int x = 0; x < seen.width(); x += BLOCK) {
                worst = Math.max(worst, block(wanted, seen, x, y));
            }
        }
        return worst;
    }

    private static double block(BufferedImage wanted, PageImage seen, int left, int top) {
        int difference = 0;
        int pixels = 0;
        for (int y = top; y < Math.min(top + BLOCK, seen.height()); y++) {
            for (int x = left; x < Math.min(left + BLOCK, seen.width()); x++) {
                difference += brightness(wanted.getRGB(x, y));
                difference -= brightness(seen.argb()[y * seen.width() + x]);
                pixels++;
            }
        }
        return Math.abs(difference) / (double) pixels;
    }

    private static int brightness(int argb) {
        return ((argb >> 16 & 0xFF) * 3 + (argb >> 8 & 0xFF) * 6 + (argb & 0xFF)) / 10;
    }

    private static void write(PageImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            image.writePng(out);
        }
    }
}
