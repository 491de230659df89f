package id.sadardesa.desk.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.Looked;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class InboxViewTest {
    @TempDir Path folder;
    private Wiring branch;
    private InboxViewModel model;
    private InboxView view;
    private UUID person;

    @Start
    void start(Stage stage) {
        DataFolder place = new DataFolder(folder.resolve("cabang"));
        branch =
                FolderWiring.create(
                        place,
                        "sandi cabang".toCharArray(),
                        TestOffice.CLOCK,
                        made ->
                                made.offices.setUp(
                                        OfficeForm.of(
                                                Office.Role.BRANCH,
                                                "35.16.00",
                                                "Mojokerto",
                                                "Mojokerto")));
        Desk desk = TestDesk.around(stage, place);
        BranchRoomDoors doors =
                new BranchRoomDoors(
                        branch.branch.inbox(),
                        branch.branch.requests(),
                        branch.branch.numbers(),
                        branch.branch.areas(),
                        branch.sync.submissions(),
                        branch.sync.keys(),
                        branch.forms.sheets(),
                        branch.clock);
        model = new InboxViewModel(doors, desk.jobs(), desk.notices());
        view = new InboxView(desk, model);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void whatBecameOfTheFilesStandsAboveTheListAndNotBehindIt(FxRobot robot) throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            wrong.add(Files.writeString(folder.resolve(i + ".sadar"), "bukan berkas"));
        }
        robot.interact(() -> model.take(wrong));
        robot.interact(() -> view.node().layout());
        assertEquals(8, model.opened().get().size());
        Bounds card = place(robot, "#outcome");
        assertTrue(card.contains(place(robot, "#understood")), "the button stands in the card");
        assertTrue(card.getMaxY() <= place(robot, "#count").getMinY(), "the list comes below");
    }

    @Test
    void filesAreLookedAtBeforeTheyAreTaken(FxRobot robot) throws IOException {
        Path wrong = Files.writeString(folder.resolve("1.sadar"), "bukan berkas");
        robot.interact(() -> model.look(List.of(wrong)));
        assertEquals(1, model.looked().get().size());
        assertTrue(robot.lookup("akan ditolak").tryQuery().isPresent());
        assertEquals("Terima 0 berkas", robot.lookup("#take").queryButton().getText());
        assertEquals(List.of(), model.opened().get(), "nothing happened yet");
        robot.interact(() -> robot.lookup("#take").queryButton().fire());
        assertEquals(1, model.opened().get().size());
        assertEquals(List.of(), model.looked().get());
    }

    /** A kecamatan whose keys and the branch's know each other, with one person. */
    private CheapOffice kecamatan() {
        CheapOffice office = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        SyncKeys ours = branch.sync.keys();
        Path key = folder.resolve("kunci.txt");
        office.keys.export(key);
        ours.confirm(ours.take(key), String.join(" ", office.keys.own().words()));
        ours.export(key);
        office.keys.confirm(office.keys.take(key), String.join(" ", ours.own().words()));
        person = office.person("SITI UJI", 1, village(office), PostKind.RT);
        return office;
    }

    private static Village village(CheapOffice office) {
        return office.village("35.16.09.2001", "Punggul");
    }

    private Path send(CheapOffice office, String name) {
        Path file = folder.resolve(name);
        Partner to = office.keys.partners().get(0);
        office.submissions.send(to, SendForm.NEXT, file, Progress.SILENT);
        return file;
    }

    @SuppressWarnings("unchecked")
    private static <T> ListTable<T> table(FxRobot robot, String which) {
        return robot.lookup(which).queryAs(ListTable.class);
    }

    @Test
    void theChosenFileIsShownFieldByFieldAndALaterOneSaysWhatItWaitsFor(FxRobot robot) {
        CheapOffice office = kecamatan();
        Path first = send(office, "1.sadar");
        robot.interact(() -> model.take(List.of(first)));
        String code = branch.branch.inbox().all().get(0).file().receiptCode();
        assertTrue(robot.lookup(code).tryQuery().isPresent(), "can be read aloud later");
        Sent sent = office.submissions.sent(office.keys.partners().get(0)).get(0);
        office.submissions.acknowledge(office.keys.partners().get(0), sent.number(), code);
        office.change(person, "name", "SITI DUA");
        Path second = send(office, "2.sadar");
        office.change(person, "name", "SITI TIGA");
        Path third = send(office, "3.sadar");
        robot.interact(() -> model.look(List.of(third, second)));
        ListTable<Looked> looked = table(robot, "#looked");
        assertEquals(
                2,
                Objects.requireNonNull(
                                looked.getSelectionModel().getSelectedItem().manifest())
                        .number());
        ListTable<Touch> touches = table(robot, "#touches");
        Touch touch = touches.getItems().get(0);
        assertEquals(
                List.of(Touch.Kind.CHANGED, "name", "SITI UJI", "SITI DUA"),
                List.of(touch.kind(), touch.field(), touch.from(), touch.to()));
        robot.interact(() -> looked.getSelectionModel().select(1));
        assertEquals(List.of(), touches.getItems());
        assertTrue(
                robot.lookup("#effect").queryAs(Label.class).getText().contains("nomor 2"),
                "the later file says which comes first");
        assertEquals(1, branch.branch.inbox().all().size(), "nothing was taken yet");
        robot.interact(() -> robot.lookup("#take").queryButton().fire());
        assertEquals(3, branch.branch.inbox().all().size());
    }

    private static Bounds place(FxRobot robot, String which) {
        Node node = robot.lookup(which).query();
        return node.localToScene(node.getBoundsInLocal());
    }
}
