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
