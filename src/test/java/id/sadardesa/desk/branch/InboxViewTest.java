package id.sadardesa.desk.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

    private static Bounds place(FxRobot robot, String which) {
        Node node = robot.lookup(which).query();
        return node.localToScene(node.getBoundsInLocal());
    }
}
