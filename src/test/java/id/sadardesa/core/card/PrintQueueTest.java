package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Edge;
import id.sadardesa.core.press.Printers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prints sheets of cards through a real queue of the operating system and measures what comes out
 * of it: CUPS with the driver that writes PDF files (Debian's cups, cups-bsd and
 * printer-driver-cups-pdf).
 */
class PrintQueueTest {
    private static final String QUEUE = "sadar-uji";
    private static final String TURNING = "sadar-uji-balik";
    private static final Path SPOOL = Path.of("/var/spool/cups");
    private static final String MODEL = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd";
    private static final Path SETTINGS = Path.of("/etc/cups/cups-pdf.conf");
    private static final int DPI = 254;
    private static final double EXACT = 1.5 * 25.4 / DPI;

    @TempDir static Path folder;

    @BeforeAll
    static void queue() throws IOException, InterruptedException {
        assumeTrue(Files.exists(SETTINGS), "not installed, so this was not tried: cups-pdf");
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/lpr")),
                "not installed, so this was not tried: cups-bsd");
        assumeTrue(run("lpstat", "-r").contains("is running"), "CUPS does not run: not tried");
        run("lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", MODEL);
        assumeTrue(
                run("lpstat", "-p", QUEUE).contains("enabled"),
                "this user may not add a queue to CUPS: not tried");
        queueThatTurns(); // Java looks for queues once in a while only, so it must be there now
    }

    @AfterAll
    static void noQueue() throws IOException, InterruptedException {
        if (Files.exists(SETTINGS)) {
            run("lpadmin", "-x", QUEUE);
            run("lpadmin", "-x", TURNING);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            process = builder.redirectOutput(said.toFile()).start();
        } catch (IOException e) {
            return "";
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    /** Where the driver puts what it prints. */
    private static Path tray() throws IOException {
        String out =
                Files.readAllLines(SETTINGS, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("Out "))
                        .map(line -> line.substring(4).strip())
                        .findFirst()
                        .orElse("/var/spool/cups-pdf/${USER}");
        return Path.of(
                out.replace("${HOME}", System.getProperty("user.home"))
                        .replace("${USER}", System.getProperty("user.name")));
    }

    /** Prints, and waits for what comes out. */
    private static byte[] printed(byte[] pdf, String title)
            throws IOException, InterruptedException {
        int pages = new Printers().print(pdf, QUEUE, title, null, Progress.SILENT);
        try (PDDocument given = Loader.loadPDF(pdf)) {
            assertEquals(given.getNumberOfPages(), pages);
        }
        return cameOut(title, QUEUE);
    }

    private static byte[] cameOut(String title, String queue)
            throws IOException, InterruptedException {
        for (int waited = 0; waited < 300; waited++) {
            Optional<Path> out = out(title);
            if (out.isPresent() && run("lpstat", "-o", queue).isBlank()) {
                byte[] made = Files.readAllBytes(out.get());
                Files.delete(out.get());
                return made;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing came out of the queue for " + title);
    }

    private static Optional<Path> out(String title) throws IOException {
        if (!Files.isDirectory(tray())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(tray())) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(title))
                    .findFirst();
        }
    }

    static List<CardSheet> sheets() {
        return CardSheet.ALL;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetComesOutAtItsSizeWithTheCardsInTheirPlaces(CardSheet sheet)
            throws IOException, InterruptedException {
        byte[] given =
                CardSamples.pdf(
                        sheet,
                        sheet.perPage(),
                        CardSamples.FILLED,
                        CardSamples.DLANGGU,
                        PrintSetup.BOTH,
                        List.of(CardSamples.card(1)));
        byte[] out = printed(given, "letak" + sheet.code().replace("-", ""));
        try (PDDocument before = Loader.loadPDF(given);
                PDDocument after = Loader.loadPDF(out)) {
            assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
            for (int page = 0; page < after.getNumberOfPages(); page++) {
                PDRectangle asked = before.getPage(page).getMediaBox();
                PDRectangle came = after.getPage(page).getMediaBox();
                Extent ink = Extent.of(PageImage.of(given, page, DPI), DPI);
                // a queue feeds every sheet by its narrow side
                boolean turned = asked.getWidth() > asked.getHeight();
                assertEquals(turned ? asked.getHeight() : asked.getWidth(), came.getWidth(), 0.5);
                assertEquals(turned ? asked.getWidth() : asked.getHeight(), came.getHeight(), 0.5);
                near(
                        turned ? ink.turned(asked.getHeight() / 72 * 25.4) : ink,
                        Extent.of(PageImage.of(out, page, DPI), DPI));
            }
        }
    }

    private static void near(Extent expected, Extent measured) {
        String both = expected + " as drawn, as printed " + measured;
        assertEquals(expected.left(), measured.left(), EXACT, both);
        assertEquals(expected.top(), measured.top(), EXACT, both);
        assertEquals(expected.right(), measured.right(), EXACT, both);
        assertEquals(expected.bottom(), measured.bottom(), EXACT, both);
    }

    /** A queue of a printer that turns the sheets itself: the driver above with one option more. */
    private static void queueThatTurns() throws IOException, InterruptedException {
        List<String> lines =
                new ArrayList<>(
                        Files.readAllLines(
                                Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"),
                                StandardCharsets.ISO_8859_1));
        int at = lines.indexOf("*CloseUI: *PageSize") + 1;
        lines.addAll(
                at,
                List.of(
                        "*OpenUI *Duplex/2-Sided Printing: PickOne",
                        "*DefaultDuplex: None",
                        "*Duplex None/Off: \"\"",
                        "*Duplex DuplexNoTumble/Long Edge: \"\"",
                        "*Duplex DuplexTumble/Short Edge: \"\"",
                        "*CloseUI: *Duplex"));
        Path model = folder.resolve("balik.ppd");
        Files.write(model, lines, StandardCharsets.ISO_8859_1);
        run("lpadmin", "-p", TURNING, "-E", "-v", "cups-pdf:/", "-P", model.toString());
    }

    private static final Template CORNER =
            new Template(
                    "t-sudut",
                    "Sudut",
                    List.of(CardSamples.AREA),
                    List.of(CardSamples.AREA.framed(new Frame(1, 1, 20, 10))));

    /**
     * The job asks the printer to turn sheets at the right edge, and nobody on the way turns the
     * back once more.
     */
    @ParameterizedTest
    @EnumSource(Edge.class)
    void aPrinterThatTurnsSheetsIsAskedToAtTheRightEdge(Edge edge)
            throws IOException, InterruptedException {
        assumeTrue(
                run("lpoptions", "-p", TURNING, "-l").contains("Duplex"),
                "CUPS does not take a driver from a file: turning sheets was not tried");
        Paper piece = new Paper(90, 56);
        CardSheet sheet =
                new CardSheet(
                        "x", "Sendiri", Paper.A4, 2, 3, 11.5, 7.25, piece, 6.5, 4.75, false, false,
                        edge);
        byte[] given =
                CardSamples.pdf(
                        sheet,
                        1,
                        CORNER,
                        CardSamples.DLANGGU,
                        PrintSetup.BOTH,
                        List.of(CardSamples.card(1)));
        run("cupsdisable", TURNING);
        new Printers().print(given, TURNING, "balik" + edge, edge, Progress.SILENT);
        String job = waiting();
        assertTrue(job.contains("/Duplex true"), "two-sided");
        assertEquals(edge == Edge.SHORT, job.contains("/Tumble true"), "at the upper edge");
        run("cupsenable", TURNING);
        byte[] out = cameOut("balik" + edge, TURNING);
        for (int page = 0; page < 2; page++) {
            near(
                    Extent.of(PageImage.of(given, page, DPI), DPI),
                    Extent.of(PageImage.of(out, page, DPI), DPI));
        }
    }

    /**
     * What lies in the spool of a queue that is stopped: Java says the edge in the first lines of
     * the job itself, as printers read them.
     */
    private static String waiting() throws IOException {
        assumeTrue(Files.isReadable(SPOOL), "this user may not look into the spool of CUPS");
        try (Stream<Path> jobs = Files.list(SPOOL)) {
            Path job =
                    jobs.filter(file -> String.valueOf(file.getFileName()).matches("d\\d+-001"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            return Files.readString(job, StandardCharsets.ISO_8859_1);
        }
    }

    /** Real cards come out as lines and letters, and a reader still finds their codes. */
    @Test
    void aBatchComesOutWithAllItsSheets() throws IOException, InterruptedException {
        List<Card> cards = Stream.iterate(1, n -> n + 1).limit(23).map(CardSamples::card).toList();
        byte[] given =
                CardSamples.pdf(
                        CardSheet.A4,
                        1,
                        CardSamples.template("kawung"),
                        CardSamples.DLANGGU,
                        PrintSetup.BOTH,
                        cards);
        byte[] out = printed(given, "rombongan");
        try (PDDocument after = Loader.loadPDF(out)) {
            assertEquals(6, after.getNumberOfPages(), "three sheets with their backs");
        }
    }
}
