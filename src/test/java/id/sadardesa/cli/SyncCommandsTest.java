package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kecamatan and its branch at two computers, by commands only. */
class SyncCommandsTest {
    @TempDir Path folder;

    private Terminal kecamatan;
    private Terminal branch;

    @BeforeEach
    void twoOffices() throws IOException {
        Pair pair = Pair.in(folder);
        kecamatan = pair.kecamatan();
        branch = pair.branch();
    }

    private static Said good(Said said) {
        assertEquals(0, said.code(), said.out() + said.err());
        return said;
    }

    private String stick(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theWholeCircle() {
        Said sent = good(kecamatan.run("sync", "export", "--out", stick("1.sadar"), "--json"));
        assertEquals(2, sent.count("people"));
        Said seen = good(branch.run("sync", "inspect", stick("1.sadar"), "--json"));
        assertEquals(sent.json().get("code"), seen.json().get("code"));
        Said would = good(branch.run("sync", "import", stick("1.sadar"), "--dry-run", "--json"));
        assertEquals(true, would.json().get("dryRun"));
        assertFalse(would.json().containsKey("receiptCode"));
        Said taken = good(branch.run("sync", "import", stick("1.sadar"), "--json"));
        assertEquals(would.json().get("added"), taken.json().get("added"));
        assertEquals(Exit.REFUSED, branch.run("sync", "import", stick("1.sadar")).code());
        String code = String.valueOf(taken.json().get("receiptCode"));
        assertEquals(
                Exit.REFUSED,
                kecamatan.run("sync", "receipt", "--number", "1", "--code", "AAAAAA").code());
        good(kecamatan.run("sync", "receipt", "--number", "1", "--code", code));
        Said list = good(kecamatan.run("sync", "sent", "--json"));
        assertEquals(true, first(list).get("acknowledged"));
        assertEquals(
                Exit.REFUSED, kecamatan.run("sync", "export", "--out", stick("2.sadar")).code());
        good(kecamatan.run("sync", "again", "--number", "1", "--out", stick("1-lagi.sadar")));
        assertTrue(same("1.sadar", "1-lagi.sadar"));
    }

    /** Periksa: what the next file would hold and what the branch would send back. */
    @Test
    void theCheckBeforeSendingWritesNothing() {
        Said seen = good(kecamatan.run("sync", "export", "--dry-run", "--json"));
        assertEquals(2, seen.count("people"));
        assertEquals(1, seen.count("number"));
        assertEquals(true, seen.json().get("checked"));
        assertEquals(0, seen.count("blocking"), "nobody is put forward yet");
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        Said blocked = kecamatan.run("sync", "export", "--dry-run", "--json");
        assertEquals(Exit.REFUSED, blocked.code(), blocked.out() + blocked.err());
        assertTrue(blocked.count("blocking") > 0, blocked.out());
        assertEquals(
                blocked.count("blocking") + blocked.count("toLook"),
                ((List<?>) Objects.requireNonNull(blocked.json().get("hindrances"))).size());
        assertEquals(
                0,
                good(kecamatan.run("sync", "sent", "--json")).json().get("files")
                                instanceof List<?> files
                        ? files.size()
                        : -1);
        assertEquals(Exit.USAGE, kecamatan.run("sync", "export").code());
    }

    /** Only a branch registers people; another computer of the office takes them as they are. */
    @Test
    void noBranchIsAskedWhereAnotherComputerGetsTheFile() throws IOException {
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        Terminal second = new Terminal(Files.createDirectories(folder.resolve("kedua")));
        good(
                second.run(
                        "office",
                        "init",
                        "--kecamatan",
                        "35.16.09",
                        "--name",
                        "Dlanggu",
                        "--kabupaten",
                        "Mojokerto"));
        Said words =
                good(second.run("sync", "keys", "export", "--out", stick("kedua.txt"), "--json"));
        good(kecamatan.run("sync", "keys", "import", stick("kedua.txt")));
        String heard =
                String.join(
                        " ",
                        ((List<?>) Objects.requireNonNull(words.json().get("words")))
                                .stream().map(String::valueOf).toList());
        good(kecamatan.run("sync", "keys", "confirm", "35.16.09", "--words", heard));
        Said seen =
                good(kecamatan.run("sync", "export", "--dry-run", "--to", "35.16.09", "--json"));
        assertEquals(false, seen.json().get("checked"));
        assertFalse(seen.json().containsKey("hindrances"));
        assertEquals(2, seen.count("people"));
    }

    /** The sender cannot open its file, but knows it; the receiver says when it took it. */
    @Test
    void aFileIsKnownAtBothEnds() throws IOException {
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        Said own = good(kecamatan.run("sync", "inspect", stick("1.sadar"), "--json"));
        assertEquals(true, own.json().get("own"));
        assertEquals(true, own.json().get("same"));
        assertEquals(2, own.count("people"));
        Said plain = good(kecamatan.run("sync", "inspect", stick("1.sadar")));
        assertTrue(plain.out().contains("utuh"), plain.out());
        byte[] bytes = Files.readAllBytes(folder.resolve("1.sadar"));
        bytes[bytes.length - 20] ^= 1;
        Files.write(folder.resolve("rusak.sadar"), bytes);
        Said broken = kecamatan.run("sync", "inspect", stick("rusak.sadar"), "--json");
        assertEquals(Exit.REFUSED, broken.code());
        assertEquals(false, broken.json().get("same"));
        good(branch.run("sync", "import", stick("1.sadar")));
        Said taken = good(branch.run("sync", "inspect", stick("1.sadar")));
        assertTrue(taken.out().contains("Sudah diterima di sini pada"), taken.out());
        assertFalse(taken.out().contains("belum dapat diterima"), taken.out());
    }

    /** The half that opens, never the half that signs; noted with its reason. */
    @Test
    void theSecretThatOpensIsGivenOutByNameAndNoted() throws IOException {
        assertEquals(
                Exit.USAGE, branch.run("sync", "keys", "secret", "--out", stick("k.txt")).code());
        Said given =
                good(
                        branch.run(
                                "sync",
                                "keys",
                                "secret",
                                "--out",
                                stick("k.txt"),
                                "--why",
                                "Dibaca program cabang"));
        assertTrue(given.out().contains("PERINGATAN"), given.out());
        assertTrue(given.out().contains("tetap dapat dibuka"), given.out());
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("k.txt"))));
        }
        String text = Files.readString(folder.resolve("k.txt"));
        assertTrue(text.contains("\nAGE-SECRET-KEY-1"), "as age reads it");
        assertFalse(given.out().contains("AGE-SECRET-KEY-1"), given.out());
        Said history = good(branch.run("history", "--last", "3"));
        assertTrue(history.out().contains("Dibaca program cabang"), history.out());
        assertEquals(
                Exit.REFUSED,
                branch.run("sync", "keys", "secret", "--out", stick("k.txt"), "--why", "lagi")
                        .code());
    }

    /** One of the history by its number, or a clear word why not. */
    @Test
    void aChosenActionIsTakenBack() {
        Said history = good(kecamatan.run("history"));
        assertTrue(history.out().contains("Tindakan"), "columns have heads: " + history.out());
        List<?> actions =
                (List<?>)
                        Objects.requireNonNull(
                                good(kecamatan.run("history", "--json")).json().get("actions"));
        Map<?, ?> imported =
                actions.stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> String.valueOf(one.get("action")).startsWith("Impor"))
                        .findFirst()
                        .orElseThrow();
        String number = String.valueOf(imported.get("number"));
        assertEquals(1, good(kecamatan.run("undo", "--action", number, "--json")).count("undone"));
        Said again = kecamatan.run("undo", "--action", number);
        assertEquals(Exit.REFUSED, again.code());
        assertTrue(again.err().contains("tidak dapat dibatalkan"), again.err());
        assertEquals(Exit.REFUSED, kecamatan.run("undo", "--action", "999").code());
        int before = actions();
        assertEquals(Exit.USAGE, kecamatan.run("undo", "--action", "0").code());
        assertEquals(Exit.USAGE, kecamatan.run("undo", "--action", "-5").code());
        Said both = kecamatan.run("undo", "3", "--action", number);
        assertEquals(Exit.USAGE, both.code());
        assertTrue(both.err().contains("Pilih salah satu"), both.err());
        assertEquals(before, actions(), "nothing was taken back");
    }

    private int actions() {
        Said history = good(kecamatan.run("history", "--json"));
        return ((List<?>) Objects.requireNonNull(history.json().get("actions"))).size();
    }

    @Test
    void theOnlyOfficeThatGotFilesNeedNotBeNamedBesideOthers() throws IOException {
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        Terminal other = new Terminal(Files.createDirectories(folder.resolve("bangsal")));
        good(
                other.run(
                        "office",
                        "init",
                        "--kecamatan",
                        "35.16.10",
                        "--name",
                        "Bangsal",
                        "--kabupaten",
                        "Mojokerto"));
        good(other.run("sync", "keys", "export", "--out", stick("bangsal.txt")));
        good(kecamatan.run("sync", "keys", "import", stick("bangsal.txt")));
        assertEquals(1, first(good(kecamatan.run("sync", "sent", "--json"))).get("number"));
        good(kecamatan.run("sync", "again", "--number", "1", "--out", stick("lagi.sadar")));
        good(kecamatan.run("sync", "sheet", "--number", "1", "--out", stick("lembar.pdf")));
        good(branch.run("sync", "keys", "import", stick("bangsal.txt")));
        Said unnamed = branch.run("branch", "reply", "--out", stick("balasan.sadar"));
        assertTrue(unnamed.err().contains("--to"), unnamed.err());
    }

    @Test
    void aSheetGoesAlongWithASentFile() {
        Said sent = good(kecamatan.run("sync", "export", "--out", stick("1.sadar"), "--json"));
        Said sheet =
                good(
                        kecamatan.run(
                                "sync",
                                "sheet",
                                "--number",
                                "1",
                                "--out",
                                stick("pengantar.pdf"),
                                "--json"));
        assertEquals(sent.json().get("code"), sheet.json().get("code"));
        assertEquals(2, sheet.count("people"));
        assertTrue(Files.exists(folder.resolve("pengantar.pdf")));
    }

    private static Map<?, ?> first(Said list) {
        List<?> files = (List<?>) Objects.requireNonNull(list.json().get("files"));
        return (Map<?, ?>) files.get(0);
    }

    private boolean same(String one, String other) {
        try {
            return Files.mismatch(folder.resolve(one), folder.resolve(other)) == -1;
        } catch (IOException e) {
            return false;
        }
    }

    /** A later file that arrived covers one that nobody took, which is not said to have arrived. */
    @Test
    void whatALaterFileCoversIsNotSaidToHaveArrived() {
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        good(kecamatan.run("sync", "export", "--out", stick("2.sadar")));
        Said taken = good(branch.run("sync", "import", stick("2.sadar"), "--json"));
        String code = String.valueOf(taken.json().get("receiptCode"));
        good(kecamatan.run("sync", "receipt", "--number", "2", "--code", code));
        Said list = good(kecamatan.run("sync", "sent", "--json"));
        List<?> files = (List<?>) Objects.requireNonNull(list.json().get("files"));
        Map<?, ?> first = (Map<?, ?>) files.get(1);
        assertEquals("covered", first.get("state"));
        assertEquals(false, first.get("acknowledged"));
        assertEquals(2, first.get("coveredBy"));
        assertEquals("known", ((Map<?, ?>) files.get(0)).get("state"));
        String said = good(kecamatan.run("sync", "sent")).out();
        assertTrue(said.contains("tercakup oleh berkas 2"), said);

        Said undone = good(kecamatan.run("undo", "2", "--json"));
        assertEquals(true, undone.json().get("alreadySent"));
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        Said unsent = good(kecamatan.run("undo", "--json"));
        assertEquals(false, unsent.json().get("alreadySent"));
    }

    @Test
    void aFileIsInspectedToItsLastTable() {
        good(kecamatan.run("enrol", "--all", "--programmes", "jkk,jkm"));
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        good(branch.run("sync", "import", stick("1.sadar")));
        good(kecamatan.run("villages", "import", kecamatan.file("desa.csv").toString()));
        Said seen = good(branch.run("sync", "inspect", stick("1.sadar"), "--json"));
        assertEquals("35.16.00", seen.json().get("receiver"));
        assertEquals("full", seen.json().get("kind"));
        assertEquals(0, seen.count("base"));
        assertEquals(2, seen.count("participations"));
        assertEquals(false, seen.json().get("inTurn"), "it was taken already");
        Map<?, ?> rows = (Map<?, ?>) Objects.requireNonNull(seen.json().get("rows"));
        assertEquals(2, rows.get("people"));
        assertEquals(2, rows.get("steps"));
        assertTrue(seen.json().containsKey("codeLists"));
        String said = good(branch.run("sync", "inspect", stick("1.sadar"))).out();
        for (String line :
                List.of(
                        "utuh dan",
                        "Sudah diterima di sini pada",
                        "penerima",
                        "Mojokerto (35.16.00)",
                        "berkas penuh",
                        "post=1",
                        "langkah kepesertaan")) {
            assertTrue(said.contains(line), line + " in " + said);
        }
    }

    /** Keys were exchanged; what is left are the six words, and where they are typed. */
    @Test
    void beforeTheSixWordsTheyAreAskedFor() throws IOException {
        Terminal other = new Terminal(Files.createDirectories(folder.resolve("bangsal")));
        good(
                other.run(
                        "office",
                        "init",
                        "--kecamatan",
                        "35.16.10",
                        "--name",
                        "Bangsal",
                        "--kabupaten",
                        "Mojokerto"));
        Said nobody = other.run("sync", "export", "--out", stick("0.sadar"));
        assertTrue(nobody.err().contains("Tukar kunci"), nobody.err());
        good(branch.run("sync", "keys", "export", "--out", stick("cabang.txt")));
        good(other.run("sync", "keys", "import", stick("cabang.txt")));
        Said refused = other.run("sync", "export", "--out", stick("0.sadar"));
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.err().contains("enam katanya belum dipastikan"), refused.err());
        assertTrue(refused.err().contains("sync keys confirm"), refused.err());
        assertTrue(refused.err().contains("Kantor dan kunci"), refused.err());
    }

    @Test
    void aRevokedOfficeIsRefused() {
        good(branch.run("sync", "keys", "revoke", "35.16.09", "--why", "komputer hilang"));
        good(kecamatan.run("sync", "export", "--out", stick("1.sadar")));
        Said refused = branch.run("sync", "import", stick("1.sadar"), "--lang", "en");
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.err().contains("was revoked"), refused.err());
    }

    @Test
    void keysAreShownWithoutSecrets() {
        Said shown = good(kecamatan.run("sync", "keys", "show"));
        assertTrue(shown.out().contains("Cabang Mojokerto"), shown.out());
        assertFalse(shown.out().contains("AGE-SECRET"));
        good(kecamatan.run("sync", "keys", "renew"));
    }
}
