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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of BPJS on the command line, in a training office. */
class FormsCommandTest {
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

    private Said forms(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "forms";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--json";
        return terminal.run(all);
    }

    private static List<?> list(Said said, String key) {
        return (List<?>) Objects.requireNonNull(said.json().get(key));
    }

    @Test
    void writesTheUploadFilesAndSaysWhatIsRefused() {
        String list = terminal.file("ditolak.xlsx").toString();
        String out = terminal.file("unggah").toString();
        Said said = forms("sipp", "baru", "2026-03", "--out", out, "--refused", list);
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals("data_tk_baru", said.json().get("kind"));
        assertEquals(List.of(8, 2), List.of(said.count("rows"), said.count("refused")));
        assertTrue(Files.exists(terminal.file("unggah/template_tk_00002014.xlsx")));
        assertTrue(Files.exists(terminal.file("ditolak.xlsx")));
        assertTrue(said.out().contains("\"column\":\"GOLONGAN_DARAH\""), said.out());
        Map<?, ?> file = (Map<?, ?>) list(said, "files").get(0);
        assertEquals("00002014", file.get("npp"));
        assertEquals(8, file.get("rows"));
    }

    @Test
    void everythingOfAMonthGoesIntoOneFolder() {
        String out = terminal.file("semua").toString();
        Said said = forms("sipp", "semua", "2026-03", "--out", out);
        assertEquals(Exit.DONE, said.code(), said.err());
        assertTrue(said.count("rows") > 7, said.out());
        assertTrue(Files.exists(terminal.file("semua/ditolak-data_tk_baru.xlsx")));
        Said alone = forms("sipp", "semua", "2026-03", "--out", out, "--village", "35.16.09.2001");
        assertEquals(Exit.USAGE, alone.code());
    }

    @Test
    void oneVillageGoesIntoOneFile() {
        Path out = terminal.file("upah.xlsx");
        Said said =
                forms(
                        "sipp",
                        "upah",
                        "2026-03",
                        "--village",
                        "35.16.09.2001",
                        "--out",
                        out.toString());
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(9, said.count("rows"));
        assertTrue(Files.exists(out));
        Said several = forms("sipp", "upah", "2026-03", "--out", out.toString());
        assertEquals(Exit.REFUSED, several.code());
        assertTrue(several.err().contains("folder"), several.err());
    }

    /** What was written for SIPP can be filled again, as a download of SIPP is. */
    @Test
    void aDownloadIsFilled() {
        Path given = terminal.file("template_upah_00002001.xlsx");
        forms("sipp", "upah", "2026-03", "--village", "35.16.09.2001", "--out", given.toString());
        Path out = terminal.file("isi.xlsx");
        Said said =
                forms(
                        "sipp",
                        "upah",
                        "2026-03",
                        "--from",
                        given.toString(),
                        "--out",
                        out.toString());
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(List.of(9, 0), List.of(said.count("rows"), said.count("refused")));
    }

    @Test
    void nobodyToWriteIsSaidAndNothingWritten() {
        Path out = terminal.file("kosong");
        Said said = forms("sipp", "lanjutan", "2026-03", "--out", out.toString());
        assertEquals(Exit.REFUSED, said.code(), said.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void anUnknownKindIsAMistakeInTyping() {
        Said said = forms("sipp", "entah", "--out", terminal.file("x").toString());
        assertEquals(Exit.USAGE, said.code(), said.err());
    }

    @ParameterizedTest
    @CsvSource({"f1,pdf,16", "f1a,pdf,1", "f2,pdf,14", "f2a,pdf,14", "f2,xlsx,14", "f2a,xlsx,14"})
    void thePrintedFormsAreWritten(String form, String ending, int employers) {
        Path out = terminal.file(form + "." + ending);
        Said said = forms(form, "2026-03", "--out", out.toString());
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(employers, said.count("employers"));
        assertEquals(false, said.json().get("full"));
        assertTrue(Files.exists(out));
    }

    @Test
    void aFormIsNoWorkbook() {
        Said said = forms("f1", "--out", terminal.file("f1.xlsx").toString());
        assertEquals(Exit.USAGE, said.code(), said.err());
    }

    @Test
    void theKeySheetIsWritten() {
        Path out = terminal.file("kunci.pdf");
        Said said = terminal.run("sync", "keys", "sheet", "--out", out.toString(), "--json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(6, list(said, "words").size());
        assertTrue(Files.exists(out));
    }
}
