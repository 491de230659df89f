package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The branch's list by commands only, over two data folders: put right, disputed, answered. */
class ReconcileCommandTest {
    @TempDir Path folder;

    private Terminal kecamatan;
    private Terminal branch;
    private String list;

    @BeforeEach
    void twoOffices() throws IOException {
        Pair pair = Pair.in(folder);
        kecamatan = pair.kecamatan();
        branch = pair.branch();
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        Path file = kecamatan.file("peserta.csv");
        Files.writeString(
                file,
                """
                BPJS Ketenagakerjaan;;;;
                No;NIK;KPJ;Nama Peserta;Status Kepesertaan
                1;3516094201800001;21090000017;SITI AMINAH;AKTIF
                2;3516090101800099;21090000025;ORANG ASING;AKTIF
                3;3,51609E+15;;RUSAK;
                """);
        list = file.toString();
    }

    private static Said good(Said said) {
        assertEquals(0, said.code(), said.out() + said.err());
        return said;
    }

    private String stick(String name) {
        return folder.resolve(name).toString();
    }

    private static Map<?, ?> kinds(Said said) {
        return (Map<?, ?>) Objects.requireNonNull(said.json().get("kinds"));
    }

    private static List<?> list(Said said) {
        return (List<?>) Objects.requireNonNull(said.json().get("disputes"));
    }

    @Test
    void countsWriteNothingAndMaskNumbers() {
        Said said = good(kecamatan.run("reconcile", list, "--json"));
        assertEquals(4, said.count("differences"));
        assertEquals(Map.of("kpj", 1, "name", 1, "status", 1, "only-branch", 1), kinds(said));
        assertEquals(3, said.count("fixable"));
        assertEquals(1, said.count("unread"));
        Said words = good(kecamatan.run("reconcile", list));
        assertTrue(words.out().contains("SITI UJI"), words.out());
        assertFalse(words.out().contains("21090000017"), words.out());
        assertEquals(4, good(kecamatan.run("reconcile", list, "--json")).count("differences"));
    }

    @Test
    void oneKindOrAllArePutRightAndTheListIsWritten() {
        Said one = good(kecamatan.run("reconcile", list, "--fix", "name", "--json"));
        assertEquals(1, one.count("fixed"));
        assertEquals(3, one.count("differences"));
        Path book = folder.resolve("beda.xlsx");
        Said all =
                good(
                        kecamatan.run(
                                "reconcile",
                                list,
                                "--fix",
                                "all",
                                "--out",
                                book.toString(),
                                "--json"));
        assertEquals(2, all.count("fixed"));
        assertEquals(1, all.count("differences"));
        assertTrue(Files.exists(book));
        good(kecamatan.run("undo"));
        assertEquals(3, good(kecamatan.run("reconcile", list, "--json")).count("differences"));
    }

    @Test
    void aDisputeGoesToTheBranchAndItsAnswerComesBack() {
        Said raised =
                good(
                        kecamatan.run(
                                "reconcile",
                                list,
                                "--dispute",
                                "only-branch",
                                "--why",
                                "Bukan warga kami",
                                "--json"));
        assertEquals(1, raised.count("disputed"));
        assertEquals(1, raised.count("waiting"));
        Said marked = good(kecamatan.run("reconcile", list));
        assertTrue(marked.out().contains("disanggah "), marked.out());
        assertTrue(marked.out().contains("Daftar cabang"), "columns have heads: " + marked.out());
        Said all = good(kecamatan.run("reconcile", list, "--fix", "all", "--json"));
        assertEquals(1, all.count("waiting"), "what was disputed is not taken over");
        good(kecamatan.run("undo"));
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        good(branch.run("sync", "import", stick("1.sadar")));
        Said there = good(branch.run("sync", "disputes", "--json"));
        assertEquals(1, there.count("open"));
        Map<?, ?> row = (Map<?, ?>) list(there).get(0);
        assertEquals("ORANG ASING", row.get("name"));
        assertEquals("Bukan warga kami", row.get("why"));
        assertEquals(
                1,
                good(branch.run(
                                "sync",
                                "disputes",
                                "--answer",
                                String.valueOf(row.get("id")),
                                "--words",
                                "Sudah dinonaktifkan",
                                "--json"))
                        .count("answered"));
        good(branch.run("branch", "reply", "--out", stick("balasan.sadar")));
        good(kecamatan.run("sync", "import", stick("balasan.sadar")));
        Said here = good(kecamatan.run("sync", "disputes"));
        assertTrue(here.out().contains("Sudah dinonaktifkan"), here.out());
        assertEquals(0, good(kecamatan.run("sync", "disputes", "--json")).count("open"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(2, kecamatan.run("reconcile", list, "--fix", "apa").code());
        assertEquals(2, kecamatan.run("reconcile", list, "--dispute", "kpj").code());
        assertEquals(
                2, kecamatan.run("reconcile", list, "--fix", "kpj", "--dispute", "kpj").code());
        Said none = kecamatan.run("sync", "disputes", "--answer", "all", "--words", "x");
        assertEquals(3, none.code(), none.out() + none.err());
    }
}
