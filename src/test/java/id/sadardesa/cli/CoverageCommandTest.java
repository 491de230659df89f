package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sadar coverage} in a training office. */
class CoverageCommandTest {
    @TempDir static Path folder;
    private static Terminal terminal;
    private static Overview today;

    @BeforeAll
    static void open() throws IOException {
        terminal = new Terminal(folder);
        try (Wiring office =
                FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))) {
            today = office.coverages.today();
        }
    }

    @Test
    void countsAsTheOfficeDoes() {
        Said said = terminal.run("coverage", "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(today.people().size(), said.count("people"));
        assertEquals(today.count(Guard.BPJS), said.count("protected"));
        assertEquals(today.count(Guard.TASPEN), said.count("taspen"));
        assertEquals(today.exposed().size(), said.count("unprotected"));
        assertEquals(today.exposed().size(), sum(said, "causes"));
        assertEquals(today.exposed().size(), sum(said, "villages"));
    }

    @Test
    void oneVillageIsAPartOfTheOffice() {
        var village = today.villages().get(0);
        Said said = terminal.run("coverage", "--village", village.code().dotted(), "--json");
        assertEquals(today.in(village).exposed().size(), said.count("unprotected"));
        assertEquals(today.in(village).people().size(), said.count("people"));
    }

    @Test
    void writesTheListAndTheCertificate() {
        Path list = terminal.file("daftar.pdf");
        assertEquals(Exit.DONE, terminal.run("coverage", "--out", list.toString()).code());
        assertTrue(Files.exists(list));
        var person = today.people().get(0).person();
        String nik = java.util.Objects.requireNonNull(person.nik()).full();
        Path letter = terminal.file("surat.pdf");
        Said said =
                terminal.run(
                        "coverage",
                        "--person",
                        nik,
                        "--on",
                        "2026-03-01",
                        "--out",
                        letter.toString(),
                        "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(person.name(), said.json().get("name"));
        assertEquals("2026-03-01", said.json().get("day"));
        assertTrue(Files.exists(letter));
        assertFalse(said.out().contains(nik), "a NIK is never printed in full");
    }

    @Test
    void saysWhatCannotBeMeant() {
        assertEquals(Exit.USAGE, terminal.run("coverage", "--on", "10-03-2026").code());
        assertEquals(
                Exit.USAGE,
                terminal.run("coverage", "--village", "35.16.09.2001", "--person", "A").code());
        assertEquals(Exit.REFUSED, terminal.run("coverage", "--on", "2026-03-11").code());
        assertEquals(
                Exit.REFUSED, terminal.run("coverage", "--person", "Tidak Ada Orangnya").code());
        assertEquals(Exit.REFUSED, terminal.run("coverage", "--person", "a").code());
        Path sheet = terminal.file("daftar.doc");
        assertEquals(Exit.USAGE, terminal.run("coverage", "--out", sheet.toString()).code());
        assertFalse(Files.exists(sheet));
    }

    private static int sum(Said said, String key) {
        return said.json().get(key) instanceof Map<?, ?> counts
                ? counts.values().stream().mapToInt(one -> ((Number) one).intValue()).sum()
                : -1;
    }
}
