package id.sadardesa.desk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.reconcile.CompareViewModel;
import id.sadardesa.desk.reconcile.DisputesViewModel;
import id.sadardesa.desk.reconcile.ReconcileDoors;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.Tone;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The kecamatan's window, with its branch at another computer. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SyncViewTest {
    private static final int SEND = 0;
    private static final int RECEIVE = 1;
    private static final int CONFLICTS = 2;
    private static final int COMPARE = 3;
    private static final int DISPUTES = 4;
    private static final int PARTNERS = 5;

    @TempDir Path folder;
    private TestOffice office;
    private Wiring branch;
    private Stage stage;
    private SendViewModel send;
    private ReceiveViewModel receive;
    private ConflictsViewModel conflicts;
    private PartnersViewModel partners;
    private CompareViewModel compare;
    private DisputesViewModel disputes;
    private SyncView view;
    private UUID siti;
    private UUID kalen;
    private Desk desk;

    @Start
    void start(Stage shown) {
        stage = shown;
        office = TestOffice.in(folder);
        Wiring rooms = office.rooms();
        Village village = office.village("35.16.09.2002", "Kalen");
        kalen = village.id();
        siti = office.person("Siti", LocalDate.of(1980, 1, 2), Sex.P, 1, village, PostKind.KADES);
        office.person("Budi", LocalDate.of(1985, 4, 3), Sex.L, 2, village, PostKind.RT);
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-03"));
        branch =
                FolderWiring.create(
                        new DataFolder(folder.resolve("cabang")),
                        "sandi cabang".toCharArray(),
                        TestOffice.CLOCK,
                        made ->
                                made.offices.setUp(
                                        OfficeForm.of(
                                                Office.Role.BRANCH,
                                                "35.16.00",
                                                "Mojokerto",
                                                "Mojokerto")));
        desk = TestDesk.around(stage, office);
        SyncRoomDoors doors =
                new SyncRoomDoors(
                        rooms.sync.keys(),
                        rooms.sync.submissions(),
                        rooms.sync.arrivals(),
                        rooms.sync.conflicts(),
                        rooms.forms.check(),
                        rooms.forms.sheets(),
                        rooms.forms.sipp(),
                        TestOffice.CLOCK);
        send = new SendViewModel(doors, desk.jobs(), desk.notices());
        receive = new ReceiveViewModel(doors, desk.jobs(), desk.notices());
        conflicts =
                new ConflictsViewModel(doors, new Names(rooms.people), desk.jobs(), desk.notices());
        partners = new PartnersViewModel(doors, desk.jobs(), desk.notices());
        ReconcileDoors lists =
                new ReconcileDoors(rooms.reconcile.lists(), rooms.reconcile.disputes());
        compare = new CompareViewModel(lists, desk.jobs(), desk.notices());
        disputes = new DisputesViewModel(lists, desk.jobs(), desk.notices());
        view = new SyncView(desk, send, receive, conflicts, partners, compare, disputes);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
        branch.close();
    }

    private void page(FxRobot robot, int tab) {
        robot.interact(() -> ((TabPane) view.node()).getSelectionModel().select(tab));
        robot.interact(() -> view.node().layout());
    }

    /** The keys go both ways; the words are read over the phone. */
    private void meet(FxRobot robot) {
        Path theirs = folder.resolve("cabang.txt");
        branch.sync.keys().export(theirs);
        page(robot, PARTNERS);
        robot.interact(() -> partners.take(theirs, known -> {}));
        TableView<?> table = robot.lookup("#offices").query();
        robot.interact(() -> table.getSelectionModel().select(0));
        String words = String.join(" ", branch.sync.keys().own().words());
        Typing.press(robot, "Cocokkan enam kata…");
        Typing.press(robot, "Pastikan");
        assertTrue(robot.lookup("#typed").tryQuery().isPresent(), "nothing was typed yet");
        Typing.write(robot, words);
        Typing.press(robot, "Pastikan");
        Path ours = folder.resolve("kami.txt");
        robot.interact(() -> partners.export(ours));
        var us = branch.sync.keys().take(ours);
        branch.sync.keys().confirm(us, String.join(" ", office.rooms().sync.keys().own().words()));
    }

    @Test
    void theWholeCircleInTheWindow(FxRobot robot) {
        page(robot, SEND);
        assertTrue(Looks.words(view.node()).contains("Belum ada kantor cabang yang dikenal"));
        meet(robot);

        page(robot, SEND);
        robot.clickOn("#check");
        SendViewModel.Looked looked = send.looked().get();
        assertNotNull(looked);
        assertEquals(2, looked.outlook().orElseThrow().totals().people());
        assertFalse(looked.hindrances().isEmpty(), "the NPP and much else is missing");
        Path file = folder.resolve("1.sadar");
        robot.interact(() -> send.send(file, made -> {}));
        assertTrue(Looks.words(view.node()).contains("belum ada tanda terima, 0 hari"));

        branch.sync.arrivals().take(file, Progress.SILENT);
        branch.branch
                .requests()
                .decide(branch.branch.requests().waiting(), DecisionForm.accept(TestOffice.TODAY));
        Path reply = folder.resolve("balasan.sadar");
        var us = branch.sync.keys().partner("35.16.09");
        branch.sync.submissions().reply(us, reply, Progress.SILENT);

        page(robot, RECEIVE);
        robot.interact(() -> receive.look(reply));
        assertTrue(
                robot.lookup("#effect").queryAs(Label.class).getText().contains("2 usulan"),
                robot.lookup("#effect").queryAs(Label.class).getText());
        robot.clickOn("#take");
        assertEquals(
                Set.of(State.REGISTERED),
                Set.copyOf(
                        office.rooms().enrolments.all().stream().map(one -> one.state()).toList()));
        Received taken = office.rooms().sync.arrivals().received().get(0);
        assertEquals(List.of(0, 2, 0), List.of(taken.added(), taken.changed(), taken.ended()));
        assertTrue(
                robot.lookup(taken.receiptCode()).tryQuery().isPresent(),
                "what the branch may ask for by telephone");
        page(robot, SEND);
        Sent sent = send.outbox().get().sent().get(0);
        assertEquals(TestOffice.TODAY, sent.acknowledgedOn());
    }

    @Test
    void whatSippRefusesIsAWarningThatLeadsToWhereItIsMended(FxRobot robot) {
        meet(robot);
        page(robot, SEND);
        List<UUID> places = new ArrayList<>();
        Path books = folder.resolve("unggah");
        robot.interact(() -> send.books(books, (person, village) -> places.add(village)));
        Notices.Notice said = Objects.requireNonNull(desk.notices().current().get());
        assertEquals(Tone.WAIT, said.tone());
        String words = desk.texts().get(said.text());
        assertTrue(
                words.contains("kosong") && words.contains("PEMERINTAH DESA KALEN belum punya NPP"),
                words);
        robot.interact(() -> said.steps().get(0).doing().run());
        assertEquals(List.of(kalen), places);
    }

    @Test
    void whatIsWrongAndWhatWasSentShareTheRoom(FxRobot robot) {
        meet(robot);
        page(robot, SEND);
        robot.clickOn("#check");
        TabPane lists = robot.lookup("#lists").queryAs(TabPane.class);
        assertTrue(lists.getSelectionModel().getSelectedItem().getText().matches(".*: [1-9]\\d*"));
        robot.clickOn("#mend");
        Navigator.Place place = desk.navigator().place().get();
        assertEquals(Room.VILLAGES, place.room());
        assertEquals(kalen, place.subject());
        robot.interact(() -> robot.lookup("#check").queryButton().requestFocus());
        assertEquals(0, lists.getSelectionModel().getSelectedIndex());
        for (String button : List.of("#check", "#send", "#mend", "#books")) {
            Bounds at =
                    robot.lookup(button)
                            .query()
                            .localToScene(robot.lookup(button).query().getBoundsInLocal());
            assertTrue(at.getMaxY() <= stage.getScene().getHeight(), button + " is cut");
        }
        page(robot, PARTNERS);
        TableView<?> offices = robot.lookup("#offices").query();
        assertEquals(0, offices.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aBrokenFileIsRefusedInWordsAndNothingIsWritten(FxRobot robot) throws IOException {
        meet(robot);
        Path file = Files.writeString(folder.resolve("x.sadar"), "bukan berkas");
        long before = office.rooms().journal.lastSeq();
        page(robot, RECEIVE);
        robot.interact(() -> receive.look(file));

        assertTrue(robot.lookup("#effect").queryAs(Label.class).getText().contains("bukan berkas"));
        assertFalse(robot.lookup("#take").queryAs(Button.class).isVisible());
        String said = Looks.words(view.node());
        assertTrue(said.contains("Kembali") && !said.contains("Jangan terima"), said);
        assertEquals(before, office.rooms().journal.lastSeq());
    }

    /** A folder is opened, its files come one after the other, and what is none is said last. */
    @Test
    void severalFilesAreLookedAtOneAfterTheOther(FxRobot robot) throws IOException {
        meet(robot);
        Path box = Files.createDirectory(folder.resolve("flashdisk"));
        Path first = folder.resolve("1.sadar");
        page(robot, SEND);
        robot.interact(() -> send.send(first, made -> {}));
        branch.sync.arrivals().take(first, Progress.SILENT);
        for (String name : List.of("z.sadar", "a.sadar")) {
            correct(branch, "SITI " + name.charAt(0));
            branch.sync
                    .submissions()
                    .reply(
                            branch.sync.keys().partner("35.16.09"),
                            box.resolve(name),
                            Progress.SILENT);
        }
        Path odd = Files.writeString(folder.resolve("surat.docx"), "bukan berkas");
        Path none = Files.createDirectory(folder.resolve("kosong"));
        page(robot, RECEIVE);
        robot.interact(() -> receive.look(List.of(none, odd, box)));
        assertEquals("z.sadar; sesudah ini masih 3 berkas lagi", title(robot));
        robot.clickOn("#take");
        assertEquals("a.sadar; sesudah ini masih 2 berkas lagi", title(robot));
        robot.clickOn("#take");
        assertEquals(2, office.rooms().sync.arrivals().received().size());
        long taken = office.rooms().journal.lastSeq();

        assertEquals("kosong; sesudah ini masih 1 berkas lagi", title(robot));
        String said = robot.lookup("#effect").queryAs(Label.class).getText();
        assertTrue(said.contains("Di folder ini tidak ada berkas kiriman"), said);
        robot.clickOn("Kembali");
        assertEquals("surat.docx", title(robot));
        said = robot.lookup("#effect").queryAs(Label.class).getText();
        assertTrue(said.contains("bukan berkas"), said);
        robot.clickOn("Kembali");
        assertEquals(taken, office.rooms().journal.lastSeq());
        assertTrue(robot.lookup("#history").query().isVisible());
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#title").queryAs(Label.class).getText();
    }

    @Test
    void aDifferenceShowsBothSidesAndIsChosen(FxRobot robot) {
        meet(robot);
        Path first = folder.resolve("1.sadar");
        page(robot, SEND);
        robot.interact(() -> send.send(first, made -> {}));
        branch.sync.arrivals().take(first, Progress.SILENT);
        correct(branch, "SITI MENURUT KTP");
        correct(office.rooms(), "SITI MENURUT SK");
        Path second = folder.resolve("balasan.sadar");
        branch.sync
                .submissions()
                .reply(branch.sync.keys().partner("35.16.09"), second, Progress.SILENT);
        page(robot, RECEIVE);
        robot.interact(() -> receive.look(second));
        robot.clickOn("#take");
        assertEquals(
                "Perbedaan (1)",
                ((TabPane) view.node()).getTabs().get(CONFLICTS).getText(),
                "said before the page is turned to");

        page(robot, CONFLICTS);
        assertEquals(1, conflicts.open().get());
        assertEquals("1 menunggu pilihan, 1 seluruhnya", counted());
        TableView<?> table = robot.lookup("#differing").query();
        assertEquals(0, table.getSelectionModel().getSelectedIndex(), "the first is chosen");
        String said = Looks.words(view.node());
        assertTrue(said.contains("SITI MENURUT KTP") && said.contains("SITI MENURUT SK"), said);
        assertFalse(said.contains("pada 2026-"), said);
        robot.clickOn("#keep");
        assertEquals(0, conflicts.open().get());
        assertEquals("0 menunggu pilihan, 1 seluruhnya", counted());
    }

    /** What the branch chose before it answered is no work here. */
    @Test
    void whatTheBranchChoseIsToldAndAsksForNothing(FxRobot robot) {
        meet(robot);
        Path first = folder.resolve("1.sadar");
        page(robot, SEND);
        robot.interact(() -> send.send(first, made -> {}));
        branch.sync.arrivals().take(first, Progress.SILENT);
        correct(branch, "SITI MENURUT KTP");
        correct(office.rooms(), "SITI MENURUT SK");
        Path second = folder.resolve("2.sadar");
        robot.interact(() -> send.send(second, made -> {}));
        branch.sync.arrivals().take(second, Progress.SILENT);
        branch.sync.conflicts().change(branch.sync.conflicts().open().get(0));
        Path reply = folder.resolve("balasan.sadar");
        branch.sync
                .submissions()
                .reply(branch.sync.keys().partner("35.16.09"), reply, Progress.SILENT);
        page(robot, RECEIVE);
        robot.interact(() -> receive.look(reply));
        String effect = robot.lookup("#effect").queryAs(Label.class).getText();
        assertTrue(
                effect.contains(
                        "Mojokerto sudah memilih untuk 1 perbedaan; di sini tidak ada yang perlu"
                            + " dilakukan: SITI MENURUT KTP, nama: \"SITI MENURUT KTP\" berlaku,"
                            + " bukan \"SITI MENURUT SK\""),
                effect);
        assertFalse(effect.contains("pilih di halaman"), effect);
        robot.clickOn("#take");

        page(robot, CONFLICTS);
        assertEquals("0 menunggu pilihan, 1 seluruhnya", counted());
        robot.clickOn("#settled");
        TableView<?> table = robot.lookup("#differing").query();
        robot.interact(() -> table.getSelectionModel().select(0));
        String said = Looks.words(view.node());
        assertTrue(said.contains("Berlaku sekarang, menurut BPJS"), said);
        assertTrue(said.contains("Tidak ada lagi yang perlu dilakukan di sini"), said);
        assertTrue(robot.lookup("#keep").queryAs(Button.class).isDisabled());
    }

    /** What the page of conflicts says of how many there are. */
    private String counted() {
        return Looks.words(view.node())
                .lines()
                .filter(line -> line.contains("menunggu pilihan"))
                .findFirst()
                .orElse("");
    }

    private void correct(Wiring doors, String name) {
        PersonForm seen = PersonForm.of(doors.people.find(siti).orElseThrow());
        PersonForm form = TestOffice.with(seen, "name", name);
        if (doors == branch) {
            branch.branch.requests().correct(siti, seen, form, "KTP");
        } else {
            doors.people.change(siti, seen, form);
        }
    }

    @Test
    void everyPageIsReadableAtEverySizeOfLetters(FxRobot robot) {
        meet(robot);
        page(robot, SEND);
        robot.interact(() -> send.check());
        robot.interact(() -> send.send(folder.resolve("1.sadar"), made -> {}));
        robot.interact(() -> send.check());
        Map<String, List<String>> faults = new TreeMap<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> new Theme(size).size(stage.getScene(), size));
            for (int tab : new int[] {SEND, RECEIVE, CONFLICTS, COMPARE, DISPUTES, PARTNERS}) {
                page(robot, tab);
                List<String> found = new ArrayList<>();
                robot.interact(() -> found.addAll(Looks.faults(view.node())));
                if (!found.isEmpty()) {
                    faults.put(size + " " + tab, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }
}
