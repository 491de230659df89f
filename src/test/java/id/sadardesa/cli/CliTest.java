package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliTest extends AtTheTerminal {
    @Test
    void setsAnOfficeUpOnce() {
        Said first = terminal.setUp();
        assertEquals(Exit.DONE, first.code(), first.err());
        assertTrue(first.out().contains("Kecamatan Dlanggu"), first.out());
        Said second = terminal.setUp();
        assertEquals(Exit.REFUSED, second.code());
        assertTrue(second.err().contains("sudah berisi kantor"), second.err());
    }

    @Test
    void takesItsOptionsBeforeAndAfterTheCommand() {
        terminal.init();
        String data = terminal.data().toString();
        String key = terminal.file("sandi.txt").toString();
        for (String[] words :
                List.of(
                        new String[] {"--json", "--data", data, "--passphrase-file", key, "check"},
                        new String[] {"check", "--passphrase-file", key, "--data", data, "--json"},
                        new String[] {
                            "--data=" + data, "check", "--passphrase-file=" + key, "--json"
                        })) {
            Said said = terminal.bare(words);
            assertEquals(Exit.DONE, said.code(), said.err());
            assertEquals("done", said.json().get("status"));
        }
    }

    @Test
    void refusesWithOneObjectAndASentence() throws IOException {
        Said none = terminal.run("check", "--json");
        assertEquals(Exit.REFUSED, none.code());
        assertEquals("refused", none.json().get("status"));
        assertTrue(String.valueOf(none.json().get("message")).contains("belum ada kantor"));

        terminal.init();
        Files.writeString(terminal.file("salah.txt"), "bukan ini");
        Said wrong =
                terminal.bare(
                        "check",
                        "--data",
                        terminal.data().toString(),
                        "--passphrase-file",
                        terminal.file("salah.txt").toString());
        assertEquals(Exit.REFUSED, wrong.code());
        assertTrue(wrong.err().contains("tidak cocok"), wrong.err());
        assertEquals("", wrong.out());

        Said missing =
                terminal.bare(
                        "check",
                        "--data",
                        terminal.data().toString(),
                        "--passphrase-file",
                        terminal.file("tidak-ada.txt").toString());
        assertEquals(Exit.REFUSED, missing.code());
        Said unnamed = terminal.bare("check", "--data", terminal.data().toString());
        assertEquals(Exit.REFUSED, unnamed.code());
        assertTrue(unnamed.err().contains("--passphrase-file"), unnamed.err());
    }

    @Test
    void readsThePassphraseFromTheFirstLineWithOrWithoutAMark() throws IOException {
        terminal.init();
        for (String content : List.of("\uFEFFsandi uji\r\nbaris lain\r\n", "sandi uji")) {
            Files.writeString(terminal.file("sandi.txt"), content);
            assertEquals(Exit.DONE, terminal.run("check").code());
        }
    }

    @Test
    void replacesThePassphraseWithoutTouchingTheData() throws IOException {
        terminal.init();
        Files.writeString(terminal.file("baru.txt"), "sandi baru\n");
        String fresh = terminal.file("baru.txt").toString();

        Said done = terminal.run("office", "passphrase", "--new-passphrase-file", fresh, "--json");
        assertEquals(Exit.DONE, done.code(), done.err());
        assertEquals(true, done.json().get("changed"));
        assertEquals(Exit.REFUSED, terminal.run("check").code(), "the old one opens nothing");
        Files.writeString(terminal.file("sandi.txt"), "sandi baru\n");
        assertEquals(Exit.DONE, terminal.run("check").code());

        Files.writeString(terminal.file("baru.txt"), "abc\n");
        Said tooShort = terminal.run("office", "passphrase", "--new-passphrase-file", fresh);
        assertEquals(Exit.REFUSED, tooShort.code());
        assertEquals(Exit.DONE, terminal.run("check").code(), "a refusal changes nothing");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        Said unknown = terminal.bare("kartu", "--json");
        assertEquals(Exit.USAGE, unknown.code());
        assertEquals("usage", unknown.json().get("status"));
        assertTrue(unknown.err().contains("kartu"), unknown.err());
        assertEquals(Exit.USAGE, terminal.bare("office").code());
        Said less = terminal.bare("office", "init", "--kecamatan", "35.16.09");
        assertEquals(Exit.USAGE, less.code());
        assertTrue(less.err().contains("--name"), less.err());
        assertEquals(Exit.USAGE, terminal.run("enrol").code());
        assertEquals(Exit.USAGE, terminal.run("enrol", "--all", "--programmes", "abc").code());
        assertEquals(Exit.USAGE, terminal.run("undo", "banyak").code());
    }

    @Test
    void saysWhatWasSaidTwice() {
        String data = terminal.data().toString();
        Said said = terminal.bare("--data", data, "--data", data, "--json", "check");
        assertEquals(Exit.USAGE, said.code(), said.err());
        assertEquals("usage", said.json().get("status"));
        assertTrue(said.err().contains("--data"), said.err());
        assertFalse(said.err().contains("\tat "), said.err());
    }

    @Test
    void speaksNoLanguageThatItDoesNotKnow() {
        for (String[] words :
                List.of(
                        new String[] {"--help", "--lang", "fr", "--json"},
                        new String[] {"--help", "--lang=fr", "--json"})) {
            Said said = terminal.bare(words);
            assertEquals(Exit.USAGE, said.code());
            assertEquals("usage", said.json().get("status"));
            assertTrue(said.err().contains("fr"), said.err());
        }
    }

    @Test
    void helpIsTextAlsoForMachines() {
        Said help = terminal.bare("check", "--help", "--json");
        assertEquals(Exit.DONE, help.code());
        assertEquals(terminal.bare("check", "--help").out(), help.out());
        assertFalse(help.out().contains("{"), help.out());
    }

    @Test
    void whatCannotBeMeantIsAUsageErrorBeforeTheOfficeIsOpened() {
        for (String words :
                List.of(
                        "report monthly 2026-13 --out a.pdf",
                        "enrol --all --from besok",
                        "wages set --from x --amount 4279787 --basis B",
                        "wages set --from 2026-01 --amount 4.279 --basis B",
                        "wages set --from 2026-01 --amount 4,2,7 --basis B")) {
            Said said = terminal.run((words + " --json").split(" "));
            assertEquals(Exit.USAGE, said.code(), words + said.err());
            assertEquals("usage", said.json().get("status"), words);
        }
    }

    /** The office's own sheets are known only when it is open. */
    @Test
    void aSheetThatNobodyKnowsIsAUsageError() {
        terminal.init();
        Said said = terminal.run("cards", "--sheet", "a5", "--out", "a.pdf", "--json");
        assertEquals(Exit.USAGE, said.code(), said.err());
        assertEquals("usage", said.json().get("status"));
    }

    @Test
    void aFreshOfficeCannotBeTakenBack() {
        terminal.init();
        assertEquals(Exit.REFUSED, terminal.run("undo").code());
        assertEquals(Exit.DONE, terminal.run("check").code());
    }

    @Test
    void aFolderThatLostItsOfficeIsGivenOne() {
        DataFolder place = new DataFolder(terminal.data());
        FolderWiring.create(place, PASSPHRASE, TestOffice.CLOCK, made -> {}).close();
        assertEquals(Exit.REFUSED, terminal.run("check").code());
        Said said = terminal.setUp();
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(Exit.DONE, terminal.run("check").code());
    }

    @Test
    void helpsInBothLanguages() {
        Said indonesian = terminal.bare("--help");
        assertEquals(Exit.DONE, indonesian.code());
        assertTrue(indonesian.out().contains("Mengikutsertakan"), indonesian.out());
        Said english = terminal.bare("enrol", "--help", "--lang", "en");
        assertTrue(english.out().contains("all villages"), english.out());
        assertTrue(terminal.bare("--version").out().startsWith("SADAR Desa"));
    }
}
