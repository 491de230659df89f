package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sadar budget}, in a training office. */
class BudgetCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))
                .close();
    }

    @Test
    void writesAWorkbookAndLettersAndKeepsTheScenario() {
        String book = terminal.file("anggaran.xlsx").toString();
        Said plain = terminal.run("budget", "2027", "--out", book, "--json");
        assertEquals(Exit.DONE, plain.code(), plain.err());
        Said more =
                terminal.run(
                        "budget",
                        "2027",
                        "--out",
                        book,
                        "--add-groups",
                        "rt_rw,bpd",
                        "--every-seat",
                        "--growth",
                        "6",
                        "--keep",
                        "RT/RW dan UMK 6 %",
                        "--json");
        assertEquals(Exit.DONE, more.code(), more.err());
        assertTrue(more.count("people") > plain.count("people"));
        assertTrue(more.count("expense") > plain.count("expense"));
        assertTrue(more.out().contains("naik 6 % menjadi Rp 5.220.921,88"), more.out());
        Said kept =
                terminal.run(
                        "budget",
                        "2027",
                        "--out",
                        terminal.file("surat.pdf").toString(),
                        "--scenario",
                        "rt/rw dan umk 6 %",
                        "--village",
                        "35.16.09.2001",
                        "--json");
        assertEquals(Exit.DONE, kept.code(), kept.err());
        assertTrue(kept.count("people") < more.count("people"));
        assertTrue(Files.exists(terminal.file("surat.pdf")));
    }

    @Test
    void saysTheNeedWithoutAFileAndComparesItWithWhatIsProvided() {
        Said plain = terminal.run("budget", "2027", "--village", "35.16.09.2001");
        assertEquals(Exit.DONE, plain.code(), plain.err());
        assertTrue(plain.out().contains("Beban APBDes"), plain.out());
        Said said =
                terminal.run(
                        "budget",
                        "2027",
                        "--village",
                        "35.16.09.2001",
                        "--provided",
                        "1.000.000",
                        "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertTrue(said.out().contains("\"provided\":1000000.00"), said.out());
        assertTrue(said.out().contains("\"left\":"), said.out());
        assertEquals(2, terminal.run("budget", "2027", "--provided", "1.000.000").code());
        Said scores = terminal.run("scorecard", "2026", "--village", "35.16.09.2001", "--json");
        assertEquals(Exit.DONE, scores.code(), scores.err());
        assertTrue(scores.out().contains("\"village\":\"35.16.09.2001\""), scores.out());
        assertFalse(scores.out().contains("35.16.09.2002"), scores.out());
    }

    @ParameterizedTest
    @CsvSource({
        "budget 27 --out {}/x.xlsx, 2",
        "budget 2027 --out {}/x.xlsx --growth banyak, 2",
        "budget 2027 --out {}/x.xlsx --growth 900, 2",
        "budget 2027 --out {}/x.xlsx --add-groups camat, 2",
        "budget 2027 --out {}/x.xlsx --programmes jht, 2",
        "budget 2027 --out {}/x.xlsx --scenario a --growth 6, 2",
        "budget 2027 --out {}/x.pdf --scenario a --scenario b, 2",
        "budget 2027 --out {}/x.xlsx --scenario tidak-ada, 3",
        "budget 2014 --out {}/x.xlsx, 3",
        "budget 2027 --out {}/x.docx, 2"
    })
    void whatCannotBeMeantWritesNothing(String words, int code) {
        String[] line = words.replace("{}", folder.toString()).split(" ", -1);
        Said said = terminal.run(line);
        assertEquals(code, said.code(), said.err());
        assertFalse(said.err().isBlank());
        assertFalse(Files.exists(terminal.file("x.xlsx")) || Files.exists(terminal.file("x.pdf")));
    }
}
