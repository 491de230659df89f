package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a roster import says about its rows, to people and to machines. */
class RosterCommandsTest extends AtTheTerminal {
    private static final String SITI = "3516094201800001";

    @BeforeEach
    void bringSomebodyIn() throws IOException {
        terminal.init();
        write("desa.csv", "kode_desa;nama_desa\n35.16.09.2001;Punggul\n");
        assertEquals(0, terminal.run("villages", "import", path("desa.csv")).code());
        roster("SITI UJI;" + SITI + ";02-01-1980;P;Kepala Desa;Punggul");
        assertEquals(1, read("--json").count("new"));
    }

    @Test
    void warnsOfRowsThatComeIn() throws IOException {
        roster("SITI RAHAYU;" + SITI + ";02-01-1980;P;Kepala Desa;Punggul");
        Said json = read("--dry-run", "--json");
        assertEquals(1, json.count("changed"), json.out());
        assertEquals(1, json.count("warnings"), json.out());
        assertTrue(json.out().contains("\"doubts\":[{\"sheet\":\"orang\",\"row\":2"), json.out());
        Said text = read("--dry-run");
        assertTrue(text.out().contains("1 peringatan"), text.out());
        assertTrue(text.out().contains("atas nama SITI UJI"), text.out());
        assertFalse(text.out().contains(SITI) || json.out().contains(SITI), "a NIK is masked");
    }

    @Test
    void refusesANumberOfSomebodyElseBecauseNobodyCanBeAsked() throws IOException {
        roster("BUDI UJI;" + SITI + ";03-04-1985;L;Kepala Dusun;Punggul");
        Said said = read("--json");
        assertEquals(1, said.count("refused"), said.out());
        assertEquals(0, said.count("changed") + said.count("warnings"), said.out());
        assertTrue(said.out().contains("milik SITI UJI"), said.out());
    }

    @Test
    void showsWhatItFoundInRefusedCells() throws IOException {
        roster(
                "BUDI UJI;"
                        + SITI.substring(0, 15)
                        + ";31-11-1985;X;Juru Bayar Besar dari Seluruh Desa;Punggul");
        Said said = read();
        assertEquals(0, read("--json").count("new"));
        for (String found :
                List.of(
                        "B  3516*******0000  ",
                        " 31-11-1985  ",
                        "D  X  ",
                        "Juru Bayar Besar dari Sel")) {
            assertTrue(said.out().contains(found), said.out());
        }
        assertFalse(said.out().contains(SITI.substring(0, 15)), said.out());
        assertFalse(said.out().contains("Seluruh Desa"), "long texts are cut");
    }

    private Said read(String... more) {
        String[] words = new String[3 + more.length];
        words[0] = "roster";
        words[1] = "import";
        words[2] = path("orang.csv");
        System.arraycopy(more, 0, words, 3, more.length);
        return terminal.run(words);
    }

    private void roster(String... rows) throws IOException {
        write(
                "orang.csv",
                "Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa\n"
                        + String.join("\n", rows)
                        + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(terminal.file(name), text);
    }

    private String path(String name) {
        return terminal.file(name).toString();
    }
}
