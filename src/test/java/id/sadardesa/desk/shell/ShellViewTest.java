package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window's own line of what was done: how long it stands, and that it is read whole. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class ShellViewTest {
    private static final Text SHORT = Text.of("intake.done.undone");

    private static final Text OPEN = Text.of("shell.notice.openFile");

    @TempDir Path folder;
    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = TestDesk.around(stage, new DataFolder(folder));
        OpenOffice office = new TabbedOffice();
        ShellViewModel model =
                new ShellViewModel(office.undo(desk.texts()), desk.jobs(), desk.notices());
        scene = new Scene(new ShellView(office, desk, model, () -> {}).root(), 1366, 740);
        new Theme(TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatWentWellIsOverWhenAnotherTabIsTurnedTo(FxRobot robot) {
        robot.interact(() -> desk.notices().success(SHORT));
        robot.clickOn("isi pertama");
        assertNotNull(desk.notices().current().get(), "a click beside the tabs is nothing");
        robot.clickOn("Tab kedua");
        assertNull(desk.notices().current().get());
        assertTrue(Looks.words(bar()).contains("Siap"), Looks.words(bar()));

        robot.interact(() -> desk.notices().attention(SHORT));
        robot.clickOn("Tab pertama");
        assertNotNull(desk.notices().current().get(), "what deserves attention stays");
    }

    /** A reason that is cut is none: the line grows with its sentence, at every letter size. */
    @Test
    void aLongSentenceIsReadWholeBesideItsSteps(FxRobot robot) {
        robot.interact(() -> desk.notices().success(SHORT));
        layout(robot);
        double one = bar().getHeight();
        String whole = "Berkas nomor 12 ditolak karena belum datang berkas sebelumnya. ".repeat(5);
        robot.interact(
                () ->
                        desk.notices()
                                .attention(
                                        Text.of("sync.conflict.office", whole),
                                        new Notices.Step(OPEN, () -> {}),
                                        desk.notices().folder(folder)));
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> new Theme(size).size(scene, size));
            layout(robot);
            assertEquals(List.of(), Looks.faults(bar()), size.name());
            assertTrue(bar().getHeight() > 1.4 * one, size + " " + bar().getHeight());
            assertTrue(
                    bar().localToScene(bar().getBoundsInLocal()).getMaxY() <= scene.getHeight(),
                    size + " goes on below the window");
        }
    }

    private JobBar bar() {
        return (JobBar) scene.getRoot().lookup(".job-bar");
    }

    private void layout(FxRobot robot) {
        robot.interact(() -> scene.getRoot().applyCss());
        robot.interact(() -> scene.getRoot().layout());
    }

    /** An office with one room, which has two pages. */
    private static final class TabbedOffice implements OpenOffice {
        @Override
        public String name() {
            return "Kecamatan Dlanggu";
        }

        @Override
        public String place() {
            return "Kabupaten Mojokerto";
        }

        @Override
        public boolean training() {
            return false;
        }

        @Override
        public Map<Room, Supplier<RoomView>> rooms(Desk desk) {
            return Map.of(Room.VILLAGES, TabbedRoom::new);
        }

        @Override
        public RoomView history(Desk desk) {
            return new TabbedRoom();
        }

        @Override
        public Undo undo(Texts texts) {
            return new Undo() {
                @Override
                public Optional<LastAction> last() {
                    return Optional.empty();
                }

                @Override
                public void takeBack(LastAction action) {
                    throw new AssertionError(action);
                }
            };
        }

        @Override
        public void close() {}
    }

    private static final class TabbedRoom implements RoomView {
        private final TabPane tabs =
                new TabPane(
                        new Tab("Tab pertama", new Label("isi pertama")),
                        new Tab("Tab kedua", new Label("isi kedua")));

        @Override
        public Parent node() {
            return tabs;
        }

        @Override
        public void entered() {}
    }
}
