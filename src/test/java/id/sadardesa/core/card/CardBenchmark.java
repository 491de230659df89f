package id.sadardesa.core.card;

import id.sadardesa.base.SafeFile;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Cards with photo and QR against the same things drawn directly with the PDF libraries, in one
 * run. Arguments: {@code time [cards] [rounds]}, {@code once CARDS [openpdf|pdfbox]} for a cold
 * process from the start of the machine on, or {@code memory CARDS}.
 */
public final class CardBenchmark {
    private static final PrintStream SAY =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<byte[]> PHOTOS = photos();

    private static final Template LOOK = CardSamples.template("kawung");

    private CardBenchmark() {}

    /** Something that writes a number of cards into a file. */
    private interface Peer {
        void write(Path file, int cards) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("kartu");
        String what = args.length == 0 ? "time" : args[0];
        switch (what) {
            case "once" -> once(folder, Integer.parseInt(args[1]), args.length > 2 ? args[2] : "");
            case "memory" -> memory(folder, Integer.parseInt(args[1]));
            default ->
                    time(
                            folder,
                            args.length > 1 ? Integer.parseInt(args[1]) : 2_000,
                            args.length > 2 ? Integer.parseInt(args[2]) : 7);
        }
    }

    private static void time(Path folder, int cards, int rounds) throws IOException {
        Path ours = folder.resolve("sadar.pdf");
        Path openPdf = folder.resolve("openpdf.pdf");
        Path pdfBox = folder.resolve("pdfbox.pdf");
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        double[] c = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            double one = seconds(CardBenchmark::ours, ours, cards);
            double two = seconds(CardBenchmark::openPdf, openPdf, cards);
            double three = seconds(CardBenchmark::pdfBox, pdfBox, cards);
            if (round >= 0) {
                a[round] = one;
                b[round] = two;
                c[round] = three;
            }
        }
        report("SADAR Desa", cards, a, b, ours);
        report("OpenPDF directly", cards, b, b, openPdf);
        report("PDFBox directly", cards, c, b, pdfBox);
    }

    private static void report(String who, int cards, double[] times, double[] base, Path file)
            throws IOException {
        double median = median(times);
        SAY.printf(
                Locale.ROOT,
                "%-18s median %.3f s  best %.3f s  %.0f cards/s  x %.2f  %.1f MB%n",
                who,
                median,
                Arrays.stream(times).min().orElseThrow(),
                cards / median,
                median / median(base),
                Files.size(file) / 1e6);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void once(Path folder, int cards, String who) throws IOException {
        Peer peer =
                switch (who) {
                    case "openpdf" -> CardBenchmark::openPdf;
                    case "pdfbox" -> CardBenchmark::pdfBox;
                    default -> CardBenchmark::ours;
                };
        double seconds = seconds(peer, folder.resolve("kartu.pdf"), cards);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        SAY.printf(
                Locale.ROOT,
                "%d cards in a cold process, %s: %.3f s, %.3f s since its start%n",
                cards,
                who.isEmpty() ? "ours" : who,
                seconds,
                (System.currentTimeMillis() - started) / 1e3);
    }

    private static void memory(Path folder, int cards) throws IOException {
        ours(folder.resolve("kartu.pdf"), cards);
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getCollectionUsage() != null) {
                peak = Math.max(peak, pool.getCollectionUsage().getUsed());
            }
        }
        System.gc();
        SAY.printf(
                Locale.ROOT,
                "%d cards: done with %d MB allowed, largest pool after a collection %.1f MB%n",
                cards,
                Runtime.getRuntime().maxMemory() / 1_000_000,
                peak / 1e6);
    }

    private static double seconds(Peer peer, Path file, int cards) throws IOException {
        long start = System.nanoTime();
        peer.write(file, cards);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void ours(Path file, int cards) {
        SafeFile.write(
                file,
                out -> {
                    CardPdf pdf =
                            new CardPdf(
                                    out,
                                    CardSheet.A4,
                                    1,
                                    LOOK,
                                    CardSamples.DLANGGU,
                                    PrintSetup.PLAIN);
                    for (int i = 0; i < cards; i++) {
                        pdf.add(CardSamples.withPhoto(CardSamples.card(i), photo(i)));
                    }
                    pdf.finish();
                });
    }

    private static void openPdf(Path file, int cards) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            DirectOpenPdf.write(out, cards, CardBenchmark::photo);
        }
    }

    private static void pdfBox(Path file, int cards) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            DirectPdfBox.write(out, cards, CardBenchmark::photo);
        }
    }

    /** As from a disk or database: new bytes for every card. */
    private static byte[] photo(int card) {
        return PHOTOS.get(card % PHOTOS.size()).clone();
    }

    /**
     * Twenty-four portraits of about 20 KB each; made once and read from then on, so that a cold
     * process does not count their making.
     */
    private static List<byte[]> photos() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "sadar-uji-foto");
        try {
            Files.createDirectories(folder);
            Random random = new Random(417);
            byte[][] photos = new byte[24][];
            for (int i = 0; i < photos.length; i++) {
                Path file = folder.resolve(i + ".jpg");
                if (!Files.exists(file)) {
                    Files.write(file, noisy(CardSamples.photo(300, 400, "jpg"), random));
                }
                photos[i] = Files.readAllBytes(file);
            }
            return List.of(photos);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] noisy(byte[] photo, Random random) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
            for (int i = 0; i < 4_500; i++) {
                int x = random.nextInt(image.getWidth());
                int y = random.nextInt(image.getHeight());
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x202020));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
