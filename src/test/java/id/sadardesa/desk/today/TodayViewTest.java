package id.sadardesa.desk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.CoverageOffice;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Navigator.Place;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class TodayViewTest {
    @TempDir static Path folder;
    private static CoverageOffice story;
    private Desk desk;
    private TodayViewModel model;
    private Parent root;

    @BeforeAll
    static void tell() {
        story = CoverageOffice.in(folder);
    }

    @Start
    void start(Stage stage) {
        desk = TestDesk.around(stage, story.office());
        model =
                new TodayViewModel(
                        desk, story.rooms().journal, story.rooms().coverages, story.rooms().people);
        TodayView view = new TodayView(desk, model);
        root = view.node();
        TestDesk.enter(stage, view);
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void everybodyExposedStandsInTheListAndEnterLeadsToWhereItIsMended(FxRobot robot) {
        Overview today = story.rooms().coverages.today();
        ListTable<Coverage> table = robot.lookup("#table").query();
        assertEquals(today.exposed(), table.getItems());
        assertTrue(Looks.words(root).contains(Integer.toString(today.exposed().size())));
        assertEquals(List.of(), Looks.faults(root));

        choose(robot, table, "Nomor");
        assertTrue(Looks.words(root).contains("NIK belum diisi"), Looks.words(root));
        assertTrue(Looks.words(root).contains("Rp 42.000.000,00"), Looks.words(root));
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.PEOPLE, story.id("Nomor"), false), desk.navigator().place().get());
        choose(robot, table, "Usul");
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Place(Room.ENROLMENT, story.id("Usul"), false), desk.navigator().place().get());

        robot.interact(() -> model.village.set(story.kalen()));
        assertEquals(today.in(story.kalen()).exposed(), table.getItems());
        for (Cause cause : today.causes().keySet()) {
            robot.interact(
                    () -> {
                        model.village.set(null);
                        model.cause.set(cause);
                    });
            assertEquals(today.causes().get(cause), table.getItems().size());
        }
        robot.interact(model::clear);
        robot.clickOn("#query").write("belum");
        assertEquals(List.of("Belum"), names(table));
        robot.write("tidak ada");
        assertTrue(Looks.words(root).contains("Tidak ada yang cocok"));
        robot.clickOn("Tampilkan semua");
        assertEquals(today.exposed().size(), table.getItems().size());

        Path file = folder.resolve("daftar.pdf");
        robot.interact(() -> model.write(file));
        assertTrue(Files.exists(file));
    }

    private static void choose(FxRobot robot, ListTable<Coverage> table, String name) {
        robot.interact(
                () -> {
                    table.getSelectionModel().clearAndSelect(names(table).indexOf(name));
                    table.requestFocus();
                });
    }

    private static List<String> names(ListTable<Coverage> table) {
        return table.getItems().stream().map(one -> one.person().name()).toList();
    }

    @Test
    void whatIsMendedLeavesTheListAtOnce(FxRobot robot) {
        int before = model.shown().get().size();
        robot.interact(
                () -> {
                    story.rooms().people.remove(story.id("Mulai"));
                    model.refresh();
                });
        assertEquals(before - 1, model.shown().get().size());
        assertFalse(names(robot.lookup("#table").query()).contains("Mulai"));
    }
}
