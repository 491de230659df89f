package id.sadardesa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.ShellView;
import id.sadardesa.desk.shell.ShellViewModel;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks through every room of the training office in the real window, at the smallest screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class EveryRoomTest {
    @TempDir static Path folder;
    private static DataFolder place;
    private static Wiring doors;

    /** What a screen of 768 lines leaves between its title bar and its task bar. */
    private static final double LAPTOP = 690;

    private Desk desk;
    private Scene scene;
    private Theme theme;

    @BeforeAll
    static void open() {
        place = new DataFolder(folder.resolve("latihan"));
        doors = Wiring.train(place, TestOffice.CLOCK, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @Start
    void start(Stage stage) {
        DeskWiring office = new DeskWiring(doors);
        desk = TestDesk.around(stage, place);
        ShellViewModel model =
                new ShellViewModel(office.undo(desk.texts()), desk.jobs(), desk.notices());
        ShellView shell = new ShellView(office, desk, model, () -> {});
        scene = new Scene(shell.root(), 1366, 740);
        theme = new Theme(TextSize.NORMAL);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noTextIsCutAndEveryControlHasAName(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            for (Room room : Room.values()) {
                robot.interact(() -> desk.navigator().go(room));
                robot.interact(() -> scene.getRoot().layout());
                List<String> found = new ArrayList<>();
                robot.interact(() -> found.addAll(Looks.faults(scene.getRoot())));
                if (!found.isEmpty()) {
                    faults.put(room + " " + size, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
        assertFalse(scene.getRoot().getChildrenUnmodifiable().isEmpty());
    }

    /** The whole house has ten rooms, and all must be seen on a laptop with its task bar. */
    @Test
    void tenRoomsStandInTheSidebarWithoutScrolling(FxRobot robot) {
        VBox rooms = robot.lookup("#rooms").query();
        ScrollPane list = robot.lookup(".room-list").query();
        robot.interact(() -> fill(rooms));
        robot.interact(() -> scene.getWindow().setHeight(LAPTOP));
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> scene.getRoot().layout());
            assertTrue(
                    rooms.getHeight() <= list.getViewportBounds().getHeight() + 0.5,
                    () -> size + " " + rooms.getHeight() + " " + list.getViewportBounds());
            assertEquals(List.of(), Looks.faults(rooms));
        }
    }

    private static void fill(VBox rooms) {
        while (rooms.getChildren().size() < 10) {
            ToggleButton button = new ToggleButton("Daftar Orang", Icons.of("mdomz-people"));
            button.getStyleClass().setAll("room-button");
            rooms.getChildren().add(button);
        }
    }
}
