package id.sadardesa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.ShellView;
import id.sadardesa.desk.shell.ShellViewModel;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
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
}
