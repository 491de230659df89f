package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.visit.Visit;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sadar visit} in a training office. */
class VisitCommandsTest {
    @TempDir static Path folder;
    private static Terminal terminal;
    private static List<Visit> all;
    private static String messages;

    @BeforeAll
    static void open() throws IOException {
        terminal = new Terminal(folder);
        try (Wiring office =
                FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))) {
            all = office.visits.all();
            messages = office.visits.messages(all);
        }
    }

    private static List<?> list(Said said) {
        return said.json().get("list") instanceof List<?> list ? list : List.of();
    }

    private static String code() {
        return all.get(2).village().code().dotted();
    }

    private static String start(Path file, int bytes) throws IOException {
        return new String(Files.readAllBytes(file), 0, bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void pagesAreWrittenForAllVillagesOrOne() throws IOException {
        Path file = terminal.file("lembar.pdf");
        Said said = terminal.run("visit", "pages", "--out", file.toString(), "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(all.size(), said.count("villages"));
        assertEquals(all.stream().mapToInt(v -> v.people().size()).sum(), said.count("people"));
        assertEquals(all.stream().mapToInt(Visit::gaps).sum(), said.count("missing"));
        assertEquals("%PDF", start(file, 4));
        Path one = terminal.file("satu.pdf");
        said =
                terminal.run(
                        "visit",
                        "pages",
                        "--village",
                        code(),
                        "--paper",
                        "a4",
                        "--out",
                        one.toString(),
                        "--json");
        assertEquals(1, said.count("villages"), said.err());
        assertEquals(all.get(2).people().size(), said.count("people"));
        assertTrue(Files.size(one) < Files.size(file));
    }

    @Test
    void theMessageIsPrintedOrWritten() throws IOException {
        Said said = terminal.run("visit", "message");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(messages.strip().replace('\u00a0', ' '), said.out().strip());
        Path file = terminal.file("pesan.txt");
        assertEquals(Exit.DONE, terminal.run("visit", "message", "--out", file.toString()).code());
        assertEquals(messages, Files.readString(file));
        Said json = terminal.run("visit", "message", "--village", code(), "--json");
        Map<?, ?> entry = (Map<?, ?>) list(json).get(0);
        assertEquals(code(), entry.get("village"));
        assertTrue(String.valueOf(entry.get("message")).startsWith("Yth. "), json.out());
        assertTrue(String.valueOf(entry.get("asks")).contains("photo="), json.out());
    }

    @Test
    void theLetterGoesToOneVillage() throws IOException {
        Path file = terminal.file("surat.pdf");
        Said said =
                terminal.run(
                        "visit",
                        "letter",
                        "--village",
                        code(),
                        "--number",
                        "1/2026",
                        "--out",
                        file.toString(),
                        "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(code(), said.json().get("village"));
        assertEquals("%PDF", start(file, 4));
        assertEquals(Exit.USAGE, terminal.run("visit", "letter", "--out", file.toString()).code());
    }

    @Test
    void theRosterIsAPaperOrAWorkbook() throws IOException {
        Path pdf = terminal.file("papan.pdf");
        Path book = terminal.file("papan.xlsx");
        assertEquals(Exit.DONE, terminal.run("visit", "roster", "--out", pdf.toString()).code());
        assertEquals(Exit.DONE, terminal.run("visit", "roster", "--out", book.toString()).code());
        assertEquals("%PDF", start(pdf, 4));
        assertEquals("PK", start(book, 2));
    }

    @Test
    void saysWhatCannotBeMeant() {
        Path wrong = terminal.file("lembar.doc");
        for (String what : List.of("pages", "message", "roster")) {
            Said said = terminal.run("visit", what, "--out", wrong.toString());
            assertEquals(Exit.USAGE, said.code(), what);
        }
        assertEquals(Exit.USAGE, terminal.run("visit", "pages").code());
        Path pdf = terminal.file("lain.pdf");
        Said said =
                terminal.run(
                        "visit", "pages", "--village", "35.16.09.2999", "--out", pdf.toString());
        assertEquals(Exit.REFUSED, said.code());
        assertFalse(Files.exists(wrong) || Files.exists(pdf));
    }
}
