package id.sadardesa.testkit;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Dialogs;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Habits;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.shell.Trouble;
import id.sadardesa.desk.widget.RoomFloor;
import id.sadardesa.desk.widget.RoomPlace;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** What a room gets in a test: everything happens at once, and trouble fails the test. */
public final class TestDesk {
    private static final double WIDTH = 1153;
    private static final double HEIGHT = 600;

    private TestDesk() {}

    /** Work without threads; whatever goes wrong is thrown. */
    public static Jobs jobs() {
        return Jobs.now(
                new Trouble() {
                    @Override
                    public void problem(Problem problem) {
                        throw problem;
                    }

                    @Override
                    public void bug(Throwable bug) {
                        throw new AssertionError(bug);
                    }
                });
    }

    public static Notices notices() {
        return new Notices(file -> {});
    }

    /** A desk in Indonesian around a window. */
    public static Desk around(Stage stage, TestOffice office) {
        return around(stage, office.folder());
    }

    /** A desk in Indonesian whose habits lie in a folder. */
    public static Desk around(Stage stage, DataFolder folder) {
        return around(stage, folder, Texts.indonesian());
    }

    /** The same in another language. */
    public static Desk around(Stage stage, DataFolder folder, Texts texts) {
        Habits habits = new Habits(folder);
        return new Desk(
                texts,
                jobs(),
                new Navigator(),
                notices(),
                new Dialogs(texts, new Theme(TextSize.NORMAL), () -> stage),
                new FilePicker(texts, habits, () -> stage),
                habits);
    }

    /** Puts a room into the window at the size it has on the smallest screen. */
    public static void enter(Stage stage, RoomView room) {
        RoomFloor floor = new RoomFloor();
        floor.getChildren().setAll(room.node());
        RoomPlace place = new RoomPlace();
        place.setContent(floor);
        Scene scene = new Scene(place, WIDTH, HEIGHT);
        new Theme(TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        room.entered();
    }
}
