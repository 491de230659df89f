package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done in an office that was set up on the command line. */
class OfficeCommandsTest extends AtTheTerminal {
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
        Said once = terminal.run("villages", "import", list);
        assertTrue(once.out().contains("1 baris lain"));
        assertTrue(once.out().contains("Tidak ada yang berubah: 3 baris desa dibaca"), once.out());
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
    void saysWhatItTookBackBeforeItStopped() throws IOException {
        terminal.init();
        Files.writeString(
                terminal.file("desa.csv"),
                "kode_desa;nama_desa\n35.16.09.2001;Punggul\n35.16.09.2002;Kalen\n");
        for (String row : List.of("3516090304850002;Kadus", "3516090304850003;Sekdes")) {
            terminal.run("villages", "import", terminal.file("desa.csv").toString());
            Files.writeString(
                    terminal.file("orang.csv"),
                    "Nama;NIK;Jabatan;Desa\nBUDI " + row.charAt(15) + ";" + row + ";Kalen\n");
            terminal.run("roster", "import", terminal.file("orang.csv").toString());
        }
        Said said = terminal.run("undo", "9", "--json");
        assertEquals(Exit.REFUSED, said.code(), said.out());
        assertEquals(3, said.count("undone"), said.out());
        assertTrue(said.json().get("actions") instanceof List<?> all && all.size() == 3);
        assertTrue(said.err().contains("3 dari 9"), said.err());
        assertEquals(Exit.REFUSED, terminal.run("undo", "--json").code());
    }

    @Test
    void saysWhatItTookBackBeforeItWasCancelled() {
        terminal.init();
        for (String month : List.of("2026-01", "2026-02", "2026-03")) {
            terminal.run("wages", "set", "--from", month, "--amount", "4000000", "--basis", "Uji");
        }
        Said said = terminal.with(stoppingAfter(2)).run("undo", "3", "--json");
        assertEquals(Exit.CANCELLED, said.code(), said.err());
        assertEquals("cancelled", said.json().get("status"));
        assertEquals(2, said.count("undone"), said.out());
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

    private static Progress stoppingAfter(int steps) {
        AtomicInteger left = new AtomicInteger(steps);
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void saying(Text what) {}

            @Override
            public boolean cancelled() {
                return left.getAndDecrement() <= 0;
            }
        };
    }
}
