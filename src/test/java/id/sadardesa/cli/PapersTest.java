package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read and write files, in a training office. */
class PapersTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        try (Wiring office =
                FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))) {
            office.training.writeVillageRoster(terminal.file("desa.xlsx"));
        }
    }

    @Test
    void saysWhatItDidNotRead() throws IOException {
        String roster = terminal.file("lain.csv").toString();
        String rejects = terminal.file("tidak-dibaca.xlsx").toString();
        Files.writeString(
                terminal.file("lain.csv"), "No;Nama;NIK;Jabatan\nMengetahui,;;;\n9;Dodi;;\n");
        Said said =
                terminal.run(
                        "roster", "import", roster, "--dry-run", "--rejects", rejects, "--json");
        assertEquals(0, said.count("read"));
        assertTrue(said.out().contains("\"left\":[{\"sheet\":\"lain\",\"row\":3"), said.out());
        assertTrue(Files.exists(terminal.file("tidak-dibaca.xlsx")));
    }

    @Test
    void rejectsThatCannotBeWrittenStopTheImport() throws IOException {
        String roster = terminal.file("desa.xlsx").toString();
        Path noFolder = Files.writeString(terminal.file("berkas"), "x");
        String rejects = noFolder.resolve("ditolak.xlsx").toString();
        int people = terminal.run("check", "--json").count("people");
        Said said = terminal.run("roster", "import", roster, "--rejects", rejects, "--json");
        assertEquals(Exit.REFUSED, said.code(), said.err());
        assertEquals(people, terminal.run("check", "--json").count("people"));
    }

    @Test
    void importsARosterAfterADryRunThatChangesNothing() {
        String roster = terminal.file("desa.xlsx").toString();
        String rejects = terminal.file("ditolak.xlsx").toString();
        for (boolean dry : List.of(true, true, false)) {
            Said said =
                    dry
                            ? terminal.run("roster", "import", roster, "--dry-run", "--json")
                            : terminal.run(
                                    "roster", "import", roster, "--rejects", rejects, "--json");
            assertEquals(Exit.DONE, said.code(), said.err());
            assertEquals(28, said.count("read"));
            assertEquals(17, said.count("new"));
            assertEquals(1, said.count("changed"));
            assertEquals(9, said.count("unchanged"));
            assertEquals(1, said.count("refused"));
            assertTrue(said.out().contains("\"column\":\"D\""), said.out());
            assertFalse(said.out().contains("35160915017499"), "a NIK is masked");
        }
        assertTrue(Files.exists(terminal.file("ditolak.xlsx")));
        Said again = terminal.run("roster", "import", roster, "--json");
        assertEquals(27, again.count("unchanged"));
        assertEquals(0, again.count("new") + again.count("changed"));
    }

    @Test
    void itsOwnExportComesBackWithoutAChange() {
        try (Wiring office =
                FolderWiring.unlock(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK)) {
            RosterLine somebody = office.people.lines(TestOffice.TODAY).get(0);
            office.enrolments
                    .deaths()
                    .record(somebody.person().id(), TestOffice.TODAY.minusDays(1));
        }
        for (String name : List.of("semua.xlsx", "semua.csv")) {
            String file = terminal.file(name).toString();
            Said written = terminal.run("roster", "export", file, "--json");
            assertEquals(Exit.DONE, written.code(), written.err());
            Said read = terminal.run("roster", "import", file, "--json");
            assertEquals(Exit.DONE, read.code(), read.err());
            assertEquals(written.count("rows"), read.count("read"), read.out());
            assertEquals(read.count("read"), read.count("unchanged"), read.out());
        }
    }

    @Test
    void theTemplateIsARosterWithoutPeople() {
        String file = terminal.file("formulir.xlsx").toString();
        assertEquals(Exit.DONE, terminal.run("roster", "template", file).code());
        assertEquals(0, terminal.run("roster", "import", file, "--json").count("read"));
    }

    @Test
    void tellsTheMutationsOfAMonthAndWritesThem() {
        Said told = terminal.run("mutations", "2026-03", "--json");
        assertEquals(Exit.DONE, told.code(), told.err());
        assertTrue(told.out().contains("\"kind\":"), told.out());
        for (String name : List.of("mutasi.xlsx", "mutasi.pdf")) {
            String file = terminal.file(name).toString();
            assertEquals(Exit.DONE, terminal.run("mutations", "2026-03", "--out", file).code());
            assertTrue(Files.exists(Path.of(file)));
        }
        assertEquals(Exit.USAGE, terminal.run("mutations", "Maret").code());
        String other = terminal.file("mutasi.doc").toString();
        assertEquals(Exit.USAGE, terminal.run("mutations", "2026-03", "--out", other).code());
    }

    @Test
    void printsCardsOfOneVillageAndOfAll() {
        String file = terminal.file("kartu.pdf").toString();
        Said all = terminal.run("cards", "--out", file, "--json");
        assertEquals(Exit.DONE, all.code(), all.err());
        Said one =
                terminal.run(
                        "cards",
                        "--out",
                        file,
                        "--village",
                        "35.16.09.2001",
                        "--sheet",
                        "f4",
                        "--start",
                        "4",
                        "--json");
        assertEquals(2, one.count("pages"));
        assertTrue(one.count("cards") <= 10 && one.count("cards") < all.count("cards"));
        assertEquals(Exit.USAGE, terminal.run("cards", "--out", file, "--sheet", "a3").code());
        assertEquals(Exit.REFUSED, terminal.run("cards", "--out", file, "--start", "11").code());
        assertEquals(
                Exit.USAGE, terminal.run("cards", "--out", file, "--template", "hilang").code());
    }

    /** As in the window: who was only put forward gets a card on asking. */
    @Test
    void whoIsOnlyProposedGetsACardOnAsking() {
        terminal.run("enrol", "--all");
        String file = terminal.file("kartu.pdf").toString();
        Said all = terminal.run("cards", "--out", file, "--json");
        int proposed = all.count("proposed");
        assertTrue(proposed > 10, all.out());
        assertEquals(all.count("cards"), accepted());
        Said others = terminal.run("cards", "--out", file, "--proposed", "--json");
        assertEquals(all.count("cards") + proposed, others.count("cards"), others.out());
    }

    private long accepted() {
        return List.of("registered", "active", "arrears").stream()
                .mapToLong(
                        state ->
                                terminal.run("participants", "list", "--state", state, "--json")
                                        .count("people"))
                .sum();
    }

    @Test
    void keepsAccountOfCards() {
        String file = terminal.file("kartu.pdf").toString();
        assertEquals(Exit.USAGE, terminal.run("cards").code());
        terminal.run("cards", "stock", "--count", "a4=30");
        Said made =
                terminal.run("cards", "--out", file, "--batch", "Maret", "--limit", "25", "--json");
        assertEquals(25, made.count("cards"));
        Said jam =
                terminal.run(
                        "cards", "jam", "--batch", "maret", "--sheet", "2", "--why", "Macet",
                        "--json");
        assertEquals(10, jam.count("void"), jam.err());
        Said one = terminal.run("cards", "confirm", "--batch", "Maret", "--sheets", "1", "--json");
        assertEquals(10, one.count("cards"), one.err());
        assertEquals(
                2,
                terminal.run("cards", "--out", file, "--batch", "Maret", "--json").count("pages"));
        assertEquals(
                2, terminal.run("cards", "confirm", "--batch", "Maret", "--json").count("sheets"));
        Said list = terminal.run("cards", "list", "--json");
        assertEquals(25, list.count("live"), list.out());
        Said stock = terminal.run("cards", "stock", "--for", "a4=120", "--json");
        assertEquals(12, stock.count("sheets"));
        assertEquals(0, stock.count("missing"), stock.out());
        Said cards = terminal.run("cards", "list", "--batch", "Maret");
        String number = cards.out().replaceAll("(?s).*?([2-9A-Z]{4}-[2-9A-Z]{4})\\s+1/1 .*", "$1");
        assertTrue(
                terminal.run("verify", number, "--json").out().contains("\"verdict\":\"valid\""),
                number);
        assertEquals(Exit.DONE, terminal.run("cards", "lost", number, "--why", "Hilang").code());
        assertTrue(terminal.run("verify", number, "--json").out().contains("\"verdict\":\"void\""));
        assertEquals(
                Exit.USAGE,
                terminal.run("cards", "confirm", "--batch", "Maret", "--sheets", "x").code());
        assertEquals(Exit.REFUSED, terminal.run("cards", "void", "AAAA-AAAA", "--why", "x").code());
    }

    @Test
    void writesTheMonthInThreeForms() throws IOException {
        for (String name : List.of("laporan.xlsx", "laporan.pdf", "laporan.csv")) {
            Said said =
                    terminal.run(
                            "report",
                            "monthly",
                            "2026-03",
                            "--out",
                            terminal.file(name).toString(),
                            "--json");
            assertEquals(Exit.DONE, said.code(), said.err());
            assertTrue(said.count("members") > 100);
            assertTrue(Files.size(terminal.file(name)) > 500);
        }
        String odd = terminal.file("laporan.doc").toString();
        assertEquals(Exit.USAGE, terminal.run("report", "monthly", "2026-03", "--out", odd).code());
        String pdf = terminal.file("laporan.pdf").toString();
        assertEquals(Exit.USAGE, terminal.run("report", "monthly", "Maret", "--out", pdf).code());
    }

    @Test
    void neverWritesIntoTheDataFolderOrOverWhatItReads() {
        String database = terminal.data().resolve("sadar.mv.db").toString();
        assertEquals(Exit.REFUSED, terminal.run("cards", "--out", database).code());
        String roster = terminal.file("desa.xlsx").toString();
        Said said = terminal.run("roster", "import", roster, "--rejects", roster);
        assertEquals(Exit.REFUSED, said.code());
        assertEquals(Exit.DONE, terminal.run("check").code());
    }

    @Test
    void statesAndListsWages() {
        Said set =
                terminal.run(
                        "wages",
                        "set",
                        "--from",
                        "2026-01",
                        "--amount",
                        "1250000",
                        "--for",
                        "rt",
                        "--basis",
                        "Perbup uji");
        assertEquals(Exit.DONE, set.code(), set.err());
        Said list = terminal.run("wages", "list");
        assertTrue(list.out().contains("Ketua RT") && list.out().contains("Rp 1.250.000,00"));
        assertEquals(
                Exit.USAGE,
                terminal.run(
                                "wages",
                                "set",
                                "--from",
                                "2026-01",
                                "--amount",
                                "1",
                                "--for",
                                "raja",
                                "--basis",
                                "x")
                        .code());
    }
}
