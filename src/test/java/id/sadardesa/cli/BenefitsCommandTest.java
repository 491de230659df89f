package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benefits and rights sheets from the command line. */
class BenefitsCommandTest {
    @TempDir Path folder;

    @Test
    void reckonsAnInventedEventByTheRulesOfItsDay() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        assertEquals(42_000_000, total(terminal.run("benefits", "--event", "death", "--json")));
        assertEquals(
                24_000_000,
                total(
                        terminal.run(
                                "benefits", "--event", "death", "--on", "2019-12-01", "--json")));
        assertEquals(
                70_000_000,
                total(
                        terminal.run(
                                "benefits",
                                "--event",
                                "death-at-work",
                                "--wage",
                                "1000000",
                                "--bpu",
                                "--json")));
        Said plain = terminal.run("benefits", "--event", "death");
        assertTrue(plain.out().contains("PP 44/2015 jo. PP 82/2019"), plain.out());
    }

    @Test
    void saysWhatIsNotPaidAndAsksForThePart() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        Said early = terminal.run("benefits", "--event", "death", "--bpu", "--months", "2");
        assertTrue(early.out().contains("memerlukan 3 bulan iuran berturut-turut"), early.out());
        String[] thumb = {
            "benefits", "--event", "partial-disability", "--wage", "2000000", "--json"
        };
        Said without = terminal.run(thumb);
        assertEquals(Exit.USAGE, without.code());
        assertTrue(without.err().contains("thumb-right"), without.err());
        String[] right = Arrays.copyOf(thumb, thumb.length + 2);
        right[thumb.length] = "--part";
        right[thumb.length + 1] = "thumb-right";
        assertEquals(24_000_000, total(terminal.run(right)), "15 % of 80 wages");
        Said family =
                terminal.run(
                        "benefits",
                        "--event",
                        "death-at-work",
                        "--wage",
                        "1000000",
                        "--children",
                        "3,18",
                        "--json");
        assertEquals(87_000_000 + 60_000_000, family.count("children"));
    }

    @Test
    void takesThePersonsOwnRecord() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"), "kode_desa;nama_desa\n35.16.09.2001;Punggul\n");
        terminal.run("villages", "import", terminal.file("desa.csv").toString());
        Files.writeString(
                terminal.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                """);
        terminal.run("roster", "import", terminal.file("orang.csv").toString());
        terminal.run("enrol", "--all", "--from", "2026-02");
        terminal.run("participants", "register", "--all", "--on", "2026-03-02");
        Said own =
                terminal.run("benefits", "--event", "death-at-work", "--person", "Siti", "--json");
        assertEquals(Exit.DONE, own.code(), own.err());
        assertEquals(false, own.json().get("protected"));
        assertEquals(
                48 * 4_925_398 + 22_000_000, own.count("total"), "48 wages, 12 and 10 million");
        terminal.run(
                "heirs",
                "add",
                "--person",
                "Siti",
                "--name",
                "ANAK UJI",
                "--relation",
                "anak",
                "--born",
                "2019-01-02");
        Said family =
                terminal.run("benefits", "--event", "death-at-work", "--person", "Siti", "--json");
        assertTrue(family.count("children") > 0, family.out());
        assertTrue(
                own.count("children") > family.count("children"),
                "one child is less than the most that anybody can get");
        assertTrue(
                terminal.run("benefits", "--event", "death", "--person", "Siti")
                        .out()
                        .contains("SITI UJI TIDAK terlindungi"));
        assertEquals(
                Exit.USAGE,
                terminal.run("benefits", "--event", "death", "--person", "Siti", "--bpu").code());
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        assertEquals(Exit.USAGE, terminal.run("benefits", "--event", "luck").code());
        assertEquals(
                Exit.USAGE,
                terminal.run("benefits", "--event", "death", "--on", "10-03-2026").code());
        assertEquals(
                Exit.USAGE,
                terminal.run("benefits", "--event", "death", "--wage", "banyak").code());
        Path file = folder.resolve("hak.pdf");
        assertEquals(Exit.REFUSED, terminal.run("rights", "--out", file.toString()).code());
        assertTrue(Files.notExists(file));
    }

    private static int total(Said said) {
        assertEquals(Exit.DONE, said.code(), said.err());
        return said.count("total");
    }
}
