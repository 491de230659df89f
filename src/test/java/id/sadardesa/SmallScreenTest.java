package id.sadardesa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Dialogs;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Habits;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.ShellView;
import id.sadardesa.desk.shell.ShellViewModel;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.RoomPlace;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The training office on a screen of 1366 x 768 with larger letters: all can be reached. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SmallScreenTest {
    @TempDir static Path folder;
    private static DataFolder place;
    private static Wiring doors;

    /** What a screen of 768 lines leaves between its title bar and its task bar. */
    private static final double LAPTOP = 690;

    /** A button that leads to a form, on the page of a tab. */
    private record Way(Room room, int tab, String button) {}

    private static final List<Way> FORMS =
            List.of(
                    new Way(Room.VILLAGES, -1, "#add"),
                    new Way(Room.BENEFITS, 2, "#open"),
                    new Way(Room.PLAN, 0, "#fresh"),
                    new Way(Room.PLAN, 1, "#addCriterion"),
                    new Way(Room.PLAN, 2, "#add"),
                    new Way(Room.SETTINGS, 2, "#add"),
                    new Way(Room.SETTINGS, 3, "#benefitsAdd"));

    private Desk desk;
    private Scene scene;
    private Theme theme;

    @BeforeAll
    static void open() {
        place = new DataFolder(folder.resolve("latihan"));
        doors = TestOffice.training(place);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @Start
    void start(Stage stage) {
        Texts texts = Texts.indonesian();
        DeskWiring office = new DeskWiring(doors);
        Habits habits = new Habits(place);
        theme = new Theme(TextSize.NORMAL);
        desk =
                new Desk(
                        texts,
                        TestDesk.jobs(),
                        new Navigator(),
                        TestDesk.notices(),
                        new Dialogs(texts, theme, () -> stage),
                        new FilePicker(texts, habits, () -> stage),
                        habits);
        ShellViewModel model = new ShellViewModel(office.undo(texts), desk.jobs(), desk.notices());
        scene = new Scene(new ShellView(office, desk, model, () -> {}).root(), 1366, LAPTOP);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyFormKeepsItsTitleAndItsButtonsOnTheScreen(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            for (Way way : FORMS) {
                robot.interact(() -> desk.navigator().go(way.room()));
                if (way.tab() >= 0) {
                    TabPane tabs = robot.lookup("#tabs").query();
                    robot.interact(() -> tabs.getSelectionModel().select(way.tab()));
                }
                Button button = seen(robot, way.button());
                Platform.runLater(button::fire);
                WaitForAsyncUtils.waitForFxEvents();
                DialogPane form = robot.lookup(".dialog-pane").query();
                robot.interact(() -> look(size + " " + way, form, faults));
                robot.interact(() -> form.getScene().getWindow().hide());
            }
        }
        assertEquals(Map.of(), faults);
    }

    private static Button seen(FxRobot robot, String id) {
        List<Button> all = List.copyOf(robot.lookup(id).queryAllAs(Button.class));
        return all.stream().filter(SmallScreenTest::isSeen).findFirst().orElse(all.get(0));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void look(String where, DialogPane form, Map<String, List<String>> faults) {
        List<String> found = new ArrayList<>(Looks.faults(form));
        Window window = form.getScene().getWindow();
        double lowest = Screen.getPrimary().getVisualBounds().getMaxY();
        if (window.getY() < 0 || window.getY() + window.getHeight() > lowest) {
            found.add("higher than the screen: " + window.getHeight());
        }
        for (ButtonType type : form.getButtonTypes()) {
            Node button = Objects.requireNonNull(form.lookupButton(type));
            Bounds there = button.localToScene(button.getBoundsInLocal());
            if (there.getMaxY() > form.getScene().getHeight() || there.getHeight() < 20) {
                found.add("button out of the window: " + type.getText());
            }
        }
        if (!found.isEmpty()) {
            faults.put(where, found);
        }
    }

    @Test
    void aRoomOpensAtItsBeginningWhateverGetsTheFocus(FxRobot robot) {
        RoomPlace page = robot.lookup("#place").queryAs(RoomPlace.class);
        robot.interact(() -> theme.size(scene, TextSize.LARGEST));
        robot.interact(() -> desk.navigator().go(Room.REPORTS));
        Button last = robot.lookup("#pdf").queryButton();
        robot.interact(last::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, page.getVvalue() + page.getHvalue());

        robot.type(KeyCode.SHIFT);
        robot.interact(() -> robot.lookup("#month").query().requestFocus());
        robot.interact(last::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(page.getVvalue() + page.getHvalue() > 0, "somebody went there");
    }

    @Test
    void nothingAroundCardsIsScrolledSideways(FxRobot robot) {
        List<CardHolder> some = doors.press.cards().holders(CardChoice.everybody()).subList(0, 24);
        doors.press.batches().prepare(some, BatchForm.of("Penyerahan Maret", CardSheet.A4));
        List<String> wide = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> desk.navigator().go(Room.TODAY));
            robot.interact(() -> desk.navigator().go(Room.CARDS));
            TabPane tabs = robot.lookup("#tabs").query();
            for (int i = 0; i < tabs.getTabs().size(); i++) {
                int page = i;
                robot.interact(() -> tabs.getSelectionModel().select(page));
                robot.interact(() -> scene.getRoot().layout());
                bars(scene.getRoot(), size + " page " + page, wide);
            }
        }
        assertEquals(List.of(), wide);
    }

    /** What is worked on has more fields than nothing has: the room grows with them. */
    @Test
    void everyFieldOfADesignIsReached(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        RoomPlace page = robot.lookup("#place").queryAs(RoomPlace.class);
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> desk.navigator().go(Room.TODAY));
            robot.interact(() -> desk.navigator().go(Room.CARDS));
            TabPane tabs = robot.lookup("#tabs").query();
            Node elements = tabs.getTabs().get(5).getContent().lookup("#elements");
            robot.interact(() -> tabs.getSelectionModel().select(5));
            TableView<?> list = (TableView<?>) Objects.requireNonNull(elements);
            for (int row = 0; row < list.getItems().size(); row++) {
                int chosen = row;
                robot.interact(() -> list.getSelectionModel().clearAndSelect(chosen));
                robot.interact(() -> scene.getRoot().layout());
                List<String> found = new ArrayList<>(Looks.faults(scene.getRoot()));
                Bounds fields = place(robot.lookup(".design-right").query());
                Bounds whole = place(page.getContent());
                if (fields.getMaxY() > whole.getMaxY() + 1) {
                    found.add("below the end of the room: " + fields.getMaxY());
                }
                if (!found.isEmpty()) {
                    faults.put(size + " row " + row, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    /** Where the figures and the pages have no room beside each other, one is below the other. */
    @Test
    void theReportIsNeverScrolledSideways(FxRobot robot) {
        List<String> wide = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> desk.navigator().go(Room.TODAY));
            robot.interact(() -> desk.navigator().go(Room.REPORTS));
            Node work = robot.lookup("#work").query();
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(isSeen(work));
            robot.interact(() -> scene.getRoot().layout());
            bars(scene.getRoot(), size.name(), wide);
            Bounds figures = place(robot.lookup("#villages").query());
            Bounds pages = place(robot.lookup("#preview").query());
            boolean beside = pages.getMinX() >= figures.getMaxX();
            boolean below = pages.getMinY() >= figures.getMaxY();
            assertTrue(beside != below, size + " " + figures + " " + pages);
            assertEquals(size == TextSize.NORMAL, beside, size.name());
            assertTrue(figures.getHeight() > 150 && pages.getHeight() > 150, size.name());
        }
        assertEquals(List.of(), wide);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Every bar that moves something sideways and is seen. */
    private static void bars(Node node, String where, List<String> found) {
        if (node instanceof ScrollBar bar) {
            if (bar.getOrientation() == Orientation.HORIZONTAL && isSeen(bar)) {
                found.add(where + " " + bar.getParent());
            }
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> bars(child, where, found));
        }
    }

    @Test
    void theTopOfARoomIsReachedAtEverySize(FxRobot robot) {
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> desk.navigator().go(Room.TODAY));
            robot.interact(() -> desk.navigator().go(Room.ENROLMENT));
            Parent list = robot.lookup("#overview").query();
            robot.interact(() -> scene.getRoot().layout());
            assertFalse(list.getLayoutY() < 0, () -> size + " " + list.getLayoutY());
        }
    }
}
