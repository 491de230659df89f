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

/** The branch desk by commands only: from the files of a kecamatan to its reply. */
class BranchCommandsTest {
    @TempDir Path folder;

    private Terminal kecamatan;
    private Terminal branch;

    @BeforeEach
    void twoOffices() throws IOException {
        Pair pair = Pair.in(folder);
        kecamatan = pair.kecamatan();
        branch = pair.branch();
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        Files.createDirectories(folder.resolve("stik"));
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
    }

    private static Said good(Said said) {
        assertEquals(0, said.code(), said.out() + said.err());
        return said;
    }

    private String stick(String name) {
        return folder.resolve("stik").resolve(name).toString();
    }

    private static List<?> list(Said said, String key) {
        return (List<?>) Objects.requireNonNull(said.json().get(key));
    }

    /** A number can come after the decision; and no file is written over the one before it. */
    @Test
    void whoWasAcceptedWithoutANumberGetsOneLater() {
        good(branch.run("branch", "receive", stick("1.sadar")));
        good(branch.run("branch", "decide", "--accept", "--all"));
        good(branch.run("branch", "numbers", "add", "21090000017", "21090000090"));
        assertEquals(2, good(branch.run("branch", "numbers", "give", "--json")).count("given"));
        assertEquals(0, good(branch.run("branch", "numbers", "give", "--json")).count("given"));
        good(branch.run("branch", "reply", "--out", stick("balasan.sadar")));
        Said home = good(kecamatan.run("sync", "import", stick("balasan.sadar"), "--json"));
        assertEquals(2, home.count("numbers"));
        Said again = kecamatan.run("sync", "export", "--out", stick("1.sadar"));
        assertEquals(Exit.REFUSED, again.code());
        assertTrue(again.err().contains("sudah ada"), again.err());
    }

    @Test
    void fromTheFolderOfFilesToTheReply() {
        Said taken =
                good(branch.run("branch", "receive", folder.resolve("stik").toString(), "--json"));
        assertEquals(1, taken.count("taken"));
        assertEquals(0, taken.count("refused"));
        Said inbox = good(branch.run("branch", "inbox", "--json"));
        assertEquals(1, inbox.count("waiting"));

        Said waiting = good(branch.run("branch", "requests", "--json"));
        assertEquals(2, waiting.count("waiting"));
        assertFalse(waiting.out().contains("3516094201800001"), waiting.out());

        good(branch.run("branch", "numbers", "add", "21090000017", "21090000090"));
        assertEquals(2, good(branch.run("branch", "numbers", "give", "--json")).count("given"));
        Said refused =
                good(
                        branch.run(
                                "branch",
                                "decide",
                                "--refuse",
                                "document",
                                "--person",
                                "budi uji",
                                "--note",
                                "KTP tidak terbaca",
                                "--json"));
        assertEquals(1, refused.count("refused"));
        assertEquals(
                1,
                good(branch.run("branch", "decide", "--accept", "--all", "--json"))
                        .count("accepted"));

        Said reply = good(branch.run("branch", "reply", "--out", stick("balasan.sadar"), "--json"));
        assertEquals(2, reply.count("decisions"));
        Said inspected = good(kecamatan.run("sync", "inspect", stick("balasan.sadar")));
        assertTrue(
                inspected
                        .out()
                        .contains(
                                "2 keputusan (1 diterima, 0 diterima dengan perbaikan, 1 ditolak),"
                                        + " 2 nomor KPJ, 0 perbaikan data"),
                inspected.out());
        assertFalse(inspected.out().contains("0 orang"), inspected.out());
        assertTrue(inspected.out().contains("BUDI UJI"), inspected.out());
        assertTrue(inspected.out().contains("KTP tidak terbaca"), inspected.out());
        assertFalse(inspected.out().contains("3516090304850002"), inspected.out());
        Said would = good(kecamatan.run("sync", "import", stick("balasan.sadar"), "--dry-run"));
        assertTrue(would.out().contains("KTP tidak terbaca"), would.out());
        Said home = good(kecamatan.run("sync", "import", stick("balasan.sadar"), "--json"));
        assertEquals(1, home.count("accepted"));
        assertEquals(2, home.count("numbers"));
        assertEquals(1, home.count("refused"));
        assertEquals(0, good(branch.run("branch", "inbox", "--json")).count("waiting"));
        Said area = good(branch.run("branch", "area", "--json"));
        assertEquals(
                List.of(2, 1, 0),
                List.of(
                        area.count("people"),
                        area.count("registered"),
                        area.count("wholeVillages")));
        assertEquals(Exit.USAGE, branch.run("branch", "area", "--year", "1999").code());
        Said sent = good(kecamatan.run("sync", "sent", "--json"));
        assertEquals(true, ((Map<?, ?>) list(sent, "files").get(0)).get("acknowledged"));
    }

    /** Whom the branch refused is not put forward with everybody, but by name or when asked for. */
    @Test
    void whoWasRefusedIsLeftOutOfEverybody() {
        good(branch.run("branch", "receive", stick("1.sadar")));
        good(
                branch.run(
                        "branch",
                        "decide",
                        "--refuse",
                        "document",
                        "--person",
                        "budi uji",
                        "--note",
                        "KTP tidak terbaca"));
        good(branch.run("branch", "reply", "--out", stick("balasan.sadar")));
        good(kecamatan.run("sync", "import", stick("balasan.sadar")));
        String[] all = {"enrol", "--all", "--programmes", "jkk,jkm"};
        Said plain = good(kecamatan.run(all));
        assertTrue(plain.out().contains("--refused-too"), plain.out());
        assertTrue(plain.out().contains("KTP tidak terbaca"), plain.out());
        Said left = good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm", "--json"));
        assertEquals(1, left.count("leftOut"));
        assertEquals(0, left.count("enrolled"));
        Said again =
                good(
                        kecamatan.run(
                                "enrol",
                                "--all",
                                "--programmes",
                                "jkk,jkm",
                                "--refused-too",
                                "--json"));
        assertEquals(0, again.count("leftOut"));
        assertEquals(1, again.count("enrolled"));
    }

    @Test
    void aRefusedFileDoesNotHoldUpTheOthers() throws IOException {
        Files.writeString(folder.resolve("stik").resolve("0.sadar"), "bukan berkas");
        String stick = folder.resolve("stik").toString();
        Said taken = branch.run("branch", "receive", stick, "--json");
        assertEquals(Exit.REFUSED, taken.code(), "not all of them were taken");
        assertEquals("refused", taken.json().get("status"));
        assertEquals(1, taken.count("taken"));
        assertEquals(1, taken.count("refused"));
        Said again = branch.run("branch", "receive", stick);
        assertEquals(Exit.REFUSED, again.code());
        assertTrue(again.out().contains("0 berkas diterima, 2 ditolak."), again.out());
    }

    @Test
    void whoIsMeantMustBeSaid() {
        good(branch.run("branch", "receive", stick("1.sadar")));
        assertEquals(Exit.USAGE, branch.run("branch", "decide", "--accept").code());
        assertEquals(Exit.USAGE, branch.run("branch", "decide", "--refuse", "x", "--all").code());
        assertEquals(Exit.USAGE, branch.run("branch", "decide", "--all").code());
        Said nobody = branch.run("branch", "decide", "--accept", "--person", "3516094201800009");
        assertEquals(Exit.REFUSED, nobody.code());
        assertFalse(nobody.err().contains("3516094201800009"), nobody.err());
        assertEquals(2, good(branch.run("branch", "requests", "--json")).count("waiting"));
    }

    @Test
    void numbersAreReadBackByNik() throws IOException {
        good(branch.run("branch", "receive", stick("1.sadar")));
        Path file = folder.resolve("sistem.csv");
        Files.writeString(
                file,
                """
                NIK;Nama;KPJ
                3516094201800001;SITI U.;21090000017
                3516090000000000;Orang Lain;21090000025
                """);
        Said would =
                good(
                        branch.run(
                                "branch",
                                "numbers",
                                "read",
                                file.toString(),
                                "--dry-run",
                                "--json"));
        assertEquals(1, would.count("found"));
        Said read = good(branch.run("branch", "numbers", "read", file.toString(), "--json"));
        assertEquals(1, read.count("found"));
        assertEquals(1, read.count("refused"));
        assertEquals(
                1,
                good(branch.run("branch", "numbers", "read", file.toString(), "--json"))
                        .count("unchanged"));
    }

    @Test
    void aDifferenceIsShownAndSettled() {
        good(branch.run("branch", "receive", stick("1.sadar")));
        Said none = good(branch.run("sync", "conflicts", "--json"));
        assertEquals(0, none.count("open"));
        assertEquals(Exit.REFUSED, branch.run("sync", "conflicts", "--keep", "0192").code());
        assertTrue(none.json().containsKey("conflicts"));
    }
}
