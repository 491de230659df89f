package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    private static final char[] PASSPHRASE = "sandi uji".toCharArray();

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() throws IOException {
        terminal = new Terminal(folder);
    }

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
                        "cards --sheet a5 --out a.pdf",
                        "enrol --all --from besok",
                        "wages set --from x --amount 4279787 --basis B",
                        "wages set --from 2026-01 --amount 4.279 --basis B",
                        "wages set --from 2026-01 --amount 4,2,7 --basis B")) {
            Said said = terminal.run((words + " --json").split(" "));
            assertEquals(Exit.USAGE, said.code(), words + said.err());
            assertEquals("usage", said.json().get("status"), words);
        }
    }

    @Test
    void aWageIsReadAsItIsWritten() {
        terminal.init();
        for (String typed : List.of("4.279.787,17", "4279787.17", "Rp 4279787,17")) {
            Said said =
                    terminal.run(
                            "wages",
                            "set",
                            "--from",
                            "2026-02",
                            "--amount",
                            typed,
                            "--basis",
                            "Contoh " + typed,
                            "--json");
            assertEquals(4279787.17, said.json().get("amount"), said.err());
            terminal.run("undo");
        }
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

    @Test
    void enrolsThoseWhoMayAndSaysWhyOthersMayNot() {
        terminal.init();
        fill();
        Said all = terminal.run("enrol", "--all", "--programmes", "jkk,jkm", "--json");
        assertEquals(Exit.DONE, all.code(), all.err());
        assertEquals(2, all.count("enrolled"));
        assertEquals(1, all.count("refused"));
        assertTrue(all.out().contains("noNik"), all.out());
        Said again = terminal.run("enrol", "--village", "3516092001", "--json");
        assertEquals(0, again.count("enrolled"));
        assertEquals(1, again.count("already"));
        Said nowhere = terminal.run("enrol", "--village", "35.16.09.2099");
        assertEquals(Exit.REFUSED, nowhere.code());
        assertEquals(Exit.USAGE, terminal.run("enrol", "--all", "--from", "kemarin").code());
    }

    @Test
    void takesTheVillagesOfItsOwnKecamatan() throws IOException {
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"),
                """
                kode_desa;nama_desa
                35.16.09.2001;Punggul
                3516092002;Kalen
                35.16.10.2001;Desa Lain
                """);
        String list = terminal.file("desa.csv").toString();
        Said first = terminal.run("villages", "import", list, "--json");
        assertEquals(Exit.DONE, first.code(), first.err());
        assertEquals(2, first.count("new"));
        assertEquals(1, first.count("left"));
        Said again = terminal.run("villages", "import", list, "--json");
        assertEquals(2, again.count("unchanged"));
        assertTrue(terminal.run("villages", "import", list).out().contains("1 baris lain"));
    }

    @Test
    void takesActionsBackAlsoLater() {
        terminal.init();
        fill();
        terminal.run("enrol", "--all", "--programmes", "jkk,jkm");
        Said undone = terminal.run("undo", "--json");
        assertEquals(Exit.DONE, undone.code(), undone.err());
        assertEquals(6, undone.count("rows"), "two participations, each with a step and terms");
        assertEquals(2, terminal.run("enrol", "--all", "--json").count("enrolled"));
        Said history = terminal.run("history", "--last", "3");
        assertTrue(history.out().contains("(dibatalkan)"), history.out());
    }

    @Test
    void countsWhatWantsLookingAt() {
        terminal.init();
        fill();
        Said check = terminal.run("check", "--json");
        assertEquals(Exit.DONE, check.code(), check.err());
        assertEquals(3, check.count("people"));
        assertTrue(check.out().contains("\"noNik\":1"), check.out());
        assertTrue(check.out().contains("\"notEnrolled\":2"), check.out());
        assertTrue(terminal.run("check").out().contains("Tanpa NIK"));
    }

    @Test
    void stopsWhenAskedTo() {
        terminal.init();
        terminal.with(
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public void saying(Text what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        Said said = terminal.run("check", "--json");
        assertEquals(Exit.CANCELLED, said.code());
        assertEquals("cancelled", said.json().get("status"));
        assertEquals(Exit.DONE, terminal.with(Progress.SILENT).run("check").code());
    }

    /** Two who may be enrolled in two villages, and one without NIK. */
    private void fill() {
        try (Wiring office =
                FolderWiring.unlock(
                        new DataFolder(terminal.data()), PASSPHRASE, TestOffice.CLOCK)) {
            LocalDate born = LocalDate.of(1980, 5, 17);
            int serial = 9901;
            for (String code : List.of("35.16.09.2001", "35.16.09.2002")) {
                office.villages.add(new VillageForm(code, "Desa " + code, Village.Kind.DESA));
                Village village = office.villages.all().get(office.villages.all().size() - 1);
                office.people.register(
                        TestOffice.form("Sutrisno " + village.name(), born, Sex.L, serial++),
                        List.of(PostForm.of(village.id(), PostKind.SEKDES)));
            }
            office.people.register(
                    PersonForm.named("Wagiman"),
                    List.of(PostForm.of(office.villages.all().get(0).id(), PostKind.RT)));
        }
    }
}
