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

/** Lists of the office's own at the command line. */
class ReportOwnCommandTest extends AtTheTerminal {
    @BeforeEach
    void office() throws IOException {
        terminal.init();
        done(
                "villages",
                "import",
                file("desa.csv", "35.16.09.2001;Punggul", "35.16.09.2002;Kalen"));
        done(
                "roster",
                "import",
                file(
                        "orang.csv",
                        "SITI UJI;3516094201800001;02-01-1980;Kepala Desa;Punggul",
                        "BUDI UJI;3516090304850002;03-04-1985;Ketua RT;Punggul",
                        "DODI UJI;3516090304850003;03-04-1985;Ketua RT;Kalen"));
        done("enrol", "--all", "--from", "2026-03");
    }

    @Test
    void aListIsComposedKeptShownWrittenAndRemoved() throws IOException {
        Said saved =
                done(
                        "report",
                        "own",
                        "save",
                        "Perangkat Punggul",
                        "--columns",
                        "nama,nik,jabatan,Dasar upah,iuran sebulan",
                        "--filter",
                        "desa=Punggul",
                        "--group",
                        "village",
                        "--sort",
                        "-wage,nama",
                        "--favourite",
                        "--in-pack",
                        "--json");
        assertEquals(
                List.of("name", "nik", "post", "wage", "contribution"),
                saved.json().get("columns"));
        assertEquals(true, saved.json().get("favourite"));
        assertTrue(done("report", "own").out().contains("Perangkat Punggul"));
        assertTrue(done("report", "list").out().contains("Perangkat Punggul"));

        Said board = done("report", "own", "perangkat punggul");
        assertTrue(board.out().contains("SITI UJI"), board.out());
        assertFalse(board.out().contains("3516") || board.out().contains("DODI"), board.out());
        Said signed = done("report", "own", "Perangkat Punggul", "--for", "signature");
        assertTrue(signed.out().contains("3516********0001"), signed.out());

        Said refused =
                terminal.run(
                        "report",
                        "own",
                        "Perangkat Punggul",
                        "--for",
                        "branch",
                        "--out",
                        path("d.csv"));
        assertEquals(Exit.REFUSED, refused.code());
        Said whole =
                done(
                        "report",
                        "own",
                        "Perangkat Punggul",
                        "2026-03",
                        "--for",
                        "branch",
                        "--reason",
                        "Diminta cabang",
                        "--out",
                        path("d.csv"),
                        "--json");
        assertEquals(2, whole.count("rows"));
        assertTrue(Files.readString(terminal.file("d.csv")).contains("3516094201800001"));
        assertTrue(done("history").out().contains("Diminta cabang"));

        Said pack = done("report", "pack", "2026-03", "--out", path("paket"), "--json");
        assertTrue(pack.json().get("files") instanceof List<?> files && files.size() == 5);

        done("report", "own", "save", "Perangkat Punggul", "--no-favourite", "--group", "-");
        Said described = done("report", "own", "--json");
        assertTrue(described.out().contains("\"favourite\":false"), described.out());
        done("report", "own", "rename", "Perangkat Punggul", "Punggul");
        done("report", "own", "remove", "punggul");
        assertEquals(List.of(), done("report", "own", "--json").json().get("lists"));
        done("undo");
        assertTrue(done("report", "own").out().contains("Punggul"));
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatIs() {
        Said column = terminal.run("report", "own", "save", "X", "--columns", "nama,warna");
        assertEquals(Exit.REFUSED, column.code());
        assertTrue(column.err().contains("\"warna\"") && column.err().contains("Desa"));
        Said list = terminal.run("report", "own", "Tidak ada");
        assertEquals(Exit.REFUSED, list.code());
        assertTrue(list.err().contains("Tidak ada"), list.err());
        Said none = terminal.run("report", "own", "save", "Kosong");
        assertTrue(none.err().contains("satu kolom"), none.err());
    }

    @Test
    void aListToBeginWithNeedsNotBeKept() {
        Said shown = done("report", "own", "Belum terdaftar", "--for", "signature", "--json");
        assertEquals(3, shown.count("rows"));
        done("report", "own", "save", "Belum terdaftar", "--in-pack");
        assertTrue(done("report", "own", "--json").out().contains("\"inPack\":true"));
    }

    private Said done(String... words) {
        Said said = terminal.run(words);
        assertEquals(Exit.DONE, said.code(), said.err());
        return said;
    }

    private String file(String name, String... rows) throws IOException {
        String heading =
                name.equals("desa.csv")
                        ? "kode_desa;nama_desa"
                        : "Nama;NIK;Tanggal Lahir;Jabatan;Desa";
        Files.writeString(terminal.file(name), heading + "\n" + String.join("\n", rows) + "\n");
        return path(name);
    }

    private String path(String name) {
        return terminal.file(name).toString();
    }
}
