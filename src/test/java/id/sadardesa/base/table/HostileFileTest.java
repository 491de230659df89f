package id.sadardesa.base.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm: read or refused in little memory and time, touching nothing else. */
class HostileFileTest {
    private static final String START = "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir Path folder;

    @Test
    void bombsAreRefusedInLittleMemory() throws Exception {
        assertEquals("table.limit.bytes", small(repeated("<a/>", 6_000_000)));
        assertEquals("table.file.broken", small(repeated(" ", 25_000_000)));
        assertEquals("table.file.broken", small(repeated("<row/>", 1_100_000)));
        assertEquals(
                "table.file.broken",
                small(
                        new HandmadeXlsx()
                                .sheet(
                                        "a",
                                        START + "<row><c t=\"s\"><v>7</v></c></row>" + END,
                                        "")));
        assertEquals("table.file.broken", small(repeated("<a>", 3_000_000)));
        assertEquals("table.file.broken", small(repeatedIn("<row x=\"", "a", 9_000_000, "\"/>")));
        assertEquals(
                "table.limit.cell",
                small(repeatedIn("<row><c t=\"str\"><v>", "a", 100_000, "</v></c></row>")));
    }

    @Test
    void blankFormattedRowsCostLittle() throws Exception {
        assertEquals("0", small(rows(60_000)));
        assertEquals("0", small(rows(1_048_576)));
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            Path secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
            String body = START + "<row><c t=\"str\"><v>&e;</v></c></row>" + END;
            for (String type :
                    List.of(
                            "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                            "<!DOCTYPE a SYSTEM \"" + address + "\">",
                            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>",
                            "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY e \""
                                    + "&l;".repeat(1_000)
                                    + "\">]>")) {
                HandmadeXlsx book =
                        new HandmadeXlsx().sheet("a", out -> out.write(bytes(type + body)));
                assertEquals("table.file.unsafe", refused(book));
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void addressesBeyondASheetAreRefused() {
        assertEquals("table.file.broken", refused(cell("ZZZZZZZ1")));
        assertEquals("table.file.broken", refused(cell("99999999999999")));
        assertEquals("table.limit.columns", refused(cell("XFD1")));
        assertEquals(
                "table.file.broken",
                refused(new HandmadeXlsx().sheet("a", "<row r=\"2147483648\"/>")));
        assertEquals(
                "table.file.broken",
                refused(new HandmadeXlsx().sheet("a", "<row r=\"5\"/><row r=\"3\"/>")));
    }

    @Test
    void giantNumbersStayText() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                "<row><c><v>1E999999999</v></c><c><v>"
                                        + "9".repeat(99)
                                        + "</v></c></row>");
        Row row = read(book).get(0).rows().get(0);
        assertEquals(Cell.Kind.TEXT, row.cell(0).kind());
        assertEquals(Cell.Kind.TEXT, row.cell(1).kind());
    }

    @Test
    void sharedTextsCountAgainstTheLimit() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .strings("<si><t>rukun</t></si>".repeat(100))
                        .sheet("a", "<row/>");
        Limits few = new Limits(1_000_000, 100, 10, 10, 10, 10, 1_000);
        Path file = book.write(folder.resolve("b.xlsx"));
        Problem problem =
                assertThrows(Problem.class, () -> Tables.read(file, few, Progress.SILENT));
        assertEquals("table.limit.cells", problem.text().key());
    }

    @Test
    void overlappingMergesAreBounded() throws Exception {
        StringBuilder data = new StringBuilder("<row><c t=\"str\"><v>a</v></c></row>");
        for (int i = 0; i < 2_000; i++) {
            data.append("<row><c/><c/><c t=\"str\"><v>b</v></c></row>");
        }
        String merges = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(5_000);
        assertEquals(
                "table.limit.cells", small(new HandmadeXlsx().sheet("a", data.toString(), merges)));
    }

    @Test
    void manyPartsAndOutsidePathsDoNoHarm() {
        HandmadeXlsx book = new HandmadeXlsx().sheet("a", "<row><c t=\"str\"><v>ya</v></c></row>");
        book.part("../../../tmp/jahat.txt", "x");
        book.part("xl/vbaProject.bin", "macro")
                .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x>");
        assertEquals("ya", read(book).get(0).rows().get(0).cell(0).text());
        for (int i = 0; i < 3_000; i++) {
            book.part("p" + i, "");
        }
        assertEquals("table.limit.parts", refused(book));
    }

    @Test
    void cutOrScratchedFilesAreAProblemAndNeverABug() throws IOException {
        Path good = folder.resolve("baik.xlsx");
        Workbook.write(
                good,
                book -> {
                    NewSheet sheet = book.sheet("a");
                    for (int row = 0; row < 50; row++) {
                        sheet.text(row, 0, "nama " + row).whole(row, 1, row);
                    }
                });
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bad =
                    i % 2 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
            for (int scratch = 0; i % 2 == 1 && scratch < 3; scratch++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            refused += isRefused(bad) ? 1 : 0;
        }
        assertTrue(refused > 200, "refused " + refused);
    }

    @Test
    void scratchedXmlIsAProblemAndNeverABug() {
        String data =
                "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\""
                        + " t=\"inlineStr\"><is><t>x</t></is></c></row>";
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder bad = new StringBuilder(data);
            for (int scratch = 0; scratch < 2; scratch++) {
                bad.setCharAt(random.nextInt(bad.length()), (char) (32 + random.nextInt(95)));
            }
            HandmadeXlsx book =
                    new HandmadeXlsx().strings("<si><t>a</t></si>").sheet("a", bad.toString());
            try {
                read(book);
            } catch (Problem expected) {
                assertTrue(expected.text().key().startsWith("table."), expected.text().key());
            }
        }
    }

    private boolean isRefused(byte[] bytes) throws IOException {
        Path file = folder.resolve("buruk.xlsx");
        Files.write(file, bytes);
        try {
            Tables.read(file, Limits.ROSTER, Progress.SILENT);
            return false;
        } catch (Problem expected) {
            return true;
        }
    }

    private static HandmadeXlsx cell(String address) {
        return new HandmadeXlsx().sheet("a", "<row><c r=\"" + address + "\"><v>1</v></c></row>");
    }

    private static HandmadeXlsx repeated(String text, int times) {
        return repeatedIn("", text, times, "");
    }

    private static HandmadeXlsx repeatedIn(String before, String text, int times, String after) {
        byte[] block = bytes(text.repeat(10_000));
        return new HandmadeXlsx()
                .sheet(
                        "a",
                        out -> {
                            out.write(bytes(START + before));
                            for (int i = 0; i < times; i += 10_000) {
                                out.write(block);
                            }
                            out.write(bytes(after + END));
                        });
    }

    private static HandmadeXlsx rows(int count) {
        return new HandmadeXlsx()
                .sheet(
                        "a",
                        out -> {
                            out.write(bytes(START));
                            for (int row = 1; row <= count; row++) {
                                out.write(
                                        bytes(
                                                "<row r=\""
                                                        + row
                                                        + "\" s=\"3\" customFormat=\"1\"><c r=\"A"
                                                        + row
                                                        + "\" s=\"3\"/><c r=\"B"
                                                        + row
                                                        + "\" s=\"3\"/></row>"));
                            }
                            out.write(bytes(END));
                        });
    }

    private List<Sheet> read(HandmadeXlsx book) {
        return Tables.read(book.write(folder.resolve("b.xlsx")), Limits.ROSTER, Progress.SILENT)
                .sheets();
    }

    private String refused(HandmadeXlsx book) {
        return assertThrows(Problem.class, () -> read(book)).text().key();
    }

    /**
     * What a process with 192 MB of memory says about the file: the key of its refusal, or the rows
     * it read.
     */
    private String small(HandmadeXlsx book) throws IOException, InterruptedException {
        Path file = book.write(folder.resolve("kecil.xlsx"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx192m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                SmallReader.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "keluar.txt"))
                        .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "took more than a minute");
        return Files.readString(folder.resolve("keluar.txt")).strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The child process. */
    static final class SmallReader {
        private SmallReader() {}

        public static void main(String[] args) {
            try {
                TableFile file = Tables.read(Path.of(args[0]), Limits.ROSTER, Progress.SILENT);
                System.out.println(file.sheets().stream().mapToInt(s -> s.rows().size()).sum());
            } catch (Problem problem) {
                System.out.println(problem.text().key());
            }
        }
    }
}
