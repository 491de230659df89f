package id.sadardesa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.ShellView;
import id.sadardesa.desk.shell.ShellViewModel;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.TwoOffices;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The branch's window, with a kecamatan that sends its files. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class BranchRoomsTest {
    @TempDir Path folder;
    private TestOffice kecamatan;
    private Wiring branch;
    private Path file;
    private Desk desk;
    private Scene scene;
    private Theme theme;
    private Set<Room> rooms;

    @Start
    void start(Stage stage) {
        kecamatan = TestOffice.in(folder);
        DataFolder place = new DataFolder(folder.resolve("cabang"));
        branch = TwoOffices.branch(folder);
        TwoOffices.meet(folder, kecamatan.rooms(), branch);
        Village kalen = kecamatan.village("35.16.09.2002", "Kalen");
        kecamatan.person("Siti", LocalDate.of(1980, 1, 2), Sex.P, 1, kalen, PostKind.KADES);
        kecamatan.person("Budi", LocalDate.of(1985, 4, 3), Sex.L, 2, kalen, PostKind.RT);
        kecamatan
                .rooms()
                .enrolments
                .enrol(
                        kecamatan.rooms().enrolments.candidates(),
                        Set.of(Programme.JKK, Programme.JKM),
                        Period.parse("2026-03"));
        file = folder.resolve("1.sadar");
        kecamatan
                .rooms()
                .sync
                .submissions()
                .send(partner(kecamatan.rooms()), SendForm.NEXT, file, Progress.SILENT);
        DeskWiring office = new DeskWiring(branch);
        desk = TestDesk.around(stage, place);
        rooms = office.rooms(desk).keySet();
        ShellViewModel model =
                new ShellViewModel(office.undo(desk.texts()), desk.jobs(), desk.notices());
        scene = new Scene(new ShellView(office, desk, model, () -> {}).root(), 1366, 740);
        theme = new Theme(TextSize.NORMAL);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Partner partner(Wiring office) {
        return office.sync.keys().partners().get(0);
    }

    @AfterEach
    void close() {
        branch.close();
        kecamatan.close();
    }

    private String words() {
        return Looks.words(scene.getRoot());
    }

    @Test
    void fromTheInboxToTheReply(FxRobot robot) {
        assertTrue(words().contains("Belum ada berkas masuk"), words());
        branch.branch.inbox().takeAll(List.of(file), Progress.SILENT);
        robot.interact(() -> desk.navigator().go(Room.NUMBERS));
        ((TextInputControl) robot.lookup("#first").query()).setText("21090000017");
        ((TextInputControl) robot.lookup("#last").query()).setText("21090000090");
        Typing.press(robot, "Catat blok nomor");

        robot.interact(() -> desk.navigator().go(Room.REQUESTS));
        assertTrue(words().contains("2 usulan, 0 dicentang"), words());
        robot.clickOn("#all");
        Typing.press(robot, "Beri nomor KPJ");
        assertTrue(words().contains("2 orang mendapat nomor KPJ"), words());
        robot.clickOn("#all");
        assertFalse(words().contains("2 orang mendapat nomor KPJ"), "something else is done");
        robot.clickOn("#all");
        assertTrue(branch.people.all().stream().allMatch(one -> one.kpj() != null));
        Typing.press(robot, "Terima yang dicentang…");
        Typing.press(robot, "Terima");
        assertTrue(words().contains("Semua usulan sudah diputuskan"), words());

        robot.interact(() -> desk.navigator().go(Room.REPLIES));
        assertTrue(words().contains("1 kantor menunggu tanda terima"), words());
        Path reply = folder.resolve("balasan.sadar");
        branch.sync.submissions().reply(partner(branch), reply, Progress.SILENT);
        robot.interact(() -> desk.navigator().go(Room.INBOX));
        robot.interact(() -> desk.navigator().go(Room.REPLIES));
        assertTrue(words().contains("Tanda terima: 1, belum dinyatakan diterima: 1"), words());
        kecamatan.rooms().sync.arrivals().take(reply, Progress.SILENT);
        assertEquals(
                Set.of(State.REGISTERED),
                Set.copyOf(
                        kecamatan.rooms().enrolments.all().stream()
                                .map(one -> one.state())
                                .toList()));
    }

    @Test
    void aRegionalOfficeTakesFilesAndDecidesNothing(FxRobot robot) {
        DataFolder place = new DataFolder(folder.resolve("wilayah"));
        OfficeForm form = OfficeForm.of(Office.Role.REGION, "35.00.00", "Jawa Timur", "Jawa Timur");
        try (Wiring region =
                FolderWiring.create(
                        place,
                        "sandi wilayah".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.offices.setUp(form))) {
            assertEquals(
                    Set.of(
                            Room.INBOX,
                            Room.AREA,
                            Room.REPLIES,
                            Room.PEOPLE,
                            Room.SYNC,
                            Room.SETTINGS),
                    new DeskWiring(region).rooms(desk).keySet());
            RoomView inbox =
                    Objects.requireNonNull(new DeskWiring(region).rooms(desk).get(Room.INBOX))
                            .get();
            robot.interact(inbox::entered);
            String said = Looks.words(inbox.node());
            assertTrue(said.contains("kantor cabang yang kuncinya"), said);
            assertFalse(said.contains("kecamatan"), said);
        }
    }

    @Test
    void aRefusalAndACorrectionKeepWhatWasTypedUntilTheyHold(FxRobot robot) {
        branch.branch.inbox().takeAll(List.of(file), Progress.SILENT);
        robot.interact(() -> desk.navigator().go(Room.REQUESTS));
        robot.clickOn("#all");
        Typing.press(robot, "Tolak yang dicentang…");
        Typing.press(robot, "Tolak");
        assertTrue(robot.lookup("#note").tryQuery().isPresent(), "no reason was chosen");
        ComboBox<Refusal> reason = robot.lookup("#reason").queryComboBox();
        robot.interact(() -> reason.setValue(Refusal.OTHER));
        Typing.press(robot, "Tolak");
        Typing.into(robot, "#note", "KTP buram");
        Typing.press(robot, "Tolak");
        assertTrue(words().contains("Semua usulan sudah diputuskan"), words());
        assertTrue(
                branch.branch.requests().decisions().stream()
                        .allMatch(one -> String.valueOf(one.note()).contains("KTP buram")));
    }

    /** A branch does not rewrite what a kecamatan said: it corrects it, and tells why. */
    @Test
    void aPersonIsCorrectedWithTheGroundsAndTheKecamatanHearsOfIt(FxRobot robot) {
        branch.branch.inbox().takeAll(List.of(file), Progress.SILENT);
        robot.interact(() -> desk.navigator().go(Room.PEOPLE));
        assertTrue(words().contains("2 orang"), words());
        for (String theirs : List.of("#bring", "#add", "#remove", "#died")) {
            assertFalse(robot.lookup(theirs).query().isVisible(), theirs);
        }
        UUID siti =
                branch.people.all().stream()
                        .filter(one -> one.name().equals("Siti"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        robot.interact(() -> desk.navigator().go(Room.PEOPLE, siti));
        WaitForAsyncUtils.waitForFxEvents();
        TextInputControl place = robot.lookup("#birthPlace").query();
        robot.interact(() -> place.setText("Sidoarjo"));
        Typing.press(robot, "Simpan perbaikan");
        assertTrue(robot.lookup("#why").tryQuery().isPresent(), "the grounds are asked for");
        Typing.into(robot, "#why", "menurut KTP");
        Typing.press(robot, "Simpan perbaikan");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("menurut KTP"),
                branch.branch.requests().corrections().stream().map(one -> one.why()).toList());
        Path reply = folder.resolve("balasan.sadar");
        branch.sync.submissions().reply(partner(branch), reply, Progress.SILENT);
        kecamatan.rooms().sync.arrivals().take(reply, Progress.SILENT);
        assertEquals("Sidoarjo", kecamatan.rooms().people.find(siti).orElseThrow().birthPlace());
    }

    @Test
    void everyRoomIsReadableAtEverySizeOfLetters(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        look(robot, "empty", faults);
        branch.branch.inbox().takeAll(List.of(file), Progress.SILENT);
        look(robot, "full", faults);
        assertEquals(Map.of(), faults);
    }

    private void look(FxRobot robot, String when, Map<String, List<String>> faults) {
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            for (Room room : rooms) {
                robot.interact(() -> desk.navigator().go(Room.SETTINGS));
                robot.interact(() -> desk.navigator().go(room));
                robot.interact(() -> scene.getRoot().layout());
                List<String> found = new ArrayList<>();
                robot.interact(() -> found.addAll(Looks.faults(scene.getRoot())));
                if (!found.isEmpty()) {
                    faults.put(when + " " + room + " " + size, found);
                }
            }
        }
    }
}
