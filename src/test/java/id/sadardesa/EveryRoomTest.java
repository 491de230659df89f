package id.sadardesa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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

    private Stage stage;
    private Desk desk;
    private Scene scene;
    private Theme theme;
    private Set<Room> rooms;

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
    void start(Stage shown) {
        stage = shown;
        enter(Texts.indonesian());
    }

    private void enter(Texts texts) {
        DeskWiring office = new DeskWiring(doors);
        desk = TestDesk.around(stage, place, texts);
        rooms = office.rooms(desk).keySet();
        ShellViewModel model =
                new ShellViewModel(office.undo(desk.texts()), desk.jobs(), desk.notices());
        ShellView shell = new ShellView(office, desk, model, () -> {});
        scene = new Scene(shell.root(), 1366, LAPTOP);
        theme = new Theme(TextSize.NORMAL);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noTextIsCutAndEveryControlHasAName(FxRobot robot) {
        doors.ledger.bills().issue(Period.of(TestOffice.TODAY));
        Map<String, List<String>> faults = new TreeMap<>();
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            for (Room room : rooms) {
                robot.interact(() -> desk.navigator().go(room));
                tabs(robot, scene.getRoot(), () -> look(room + " " + size, faults));
            }
            UUID bill = doors.ledger.bills().all().get(0).id();
            robot.interact(() -> desk.navigator().go(Room.BILLING, bill));
            tabs(robot, scene.getRoot(), () -> look("bill " + size, faults));
            UUID person = doors.people.lines(TestOffice.TODAY).get(0).person().id();
            robot.interact(() -> desk.navigator().go(Room.PEOPLE, person));
            tabs(robot, scene.getRoot(), () -> look("person " + size, faults));
            UUID village = doors.villages.all().get(0).id();
            robot.interact(() -> desk.navigator().begin(Room.ENROLMENT, village));
            robot.interact(() -> look("succession " + size, faults));
            robot.interact(() -> robot.lookup("#back").queryButton().fire());
        }
        assertEquals(Map.of(), faults);
        assertFalse(scene.getRoot().getChildrenUnmodifiable().isEmpty());
    }

    private void look(String where, Map<String, List<String>> faults) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> found = Looks.faults(scene.getRoot());
        if (!found.isEmpty()) {
            faults.computeIfAbsent(where, none -> new ArrayList<>()).addAll(found);
        }
    }

    /** Where two controls have the same letter, Alt only moves the focus between them. */
    @Test
    void noLetterMeansTwoThingsOnOneScreen(FxRobot robot) {
        Map<String, List<String>> faults = new TreeMap<>();
        doors.ledger.bills().issue(Period.of(TestOffice.TODAY));
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            robot.interact(() -> enter(texts));
            String language = texts.get("shell.room.people");
            for (Room room : rooms) {
                robot.interact(() -> desk.navigator().go(room));
                tabs(robot, scene.getRoot(), () -> letters(language + " " + room, faults));
            }
            UUID village = doors.villages.all().get(0).id();
            UUID person = doors.people.lines(TestOffice.TODAY).get(0).person().id();
            UUID bill = doors.ledger.bills().all().get(0).id();
            robot.interact(() -> desk.navigator().go(Room.PEOPLE, person));
            tabs(robot, scene.getRoot(), () -> letters(language + " person", faults));
            robot.interact(() -> desk.navigator().go(Room.BILLING, bill));
            tabs(robot, scene.getRoot(), () -> letters(language + " bill", faults));
            robot.interact(() -> desk.navigator().go(Room.ENROLMENT));
            TableView<?> everybody = robot.lookup("#table").query();
            robot.interact(() -> everybody.getSelectionModel().selectAll());
            robot.interact(() -> letters(language + " chosen", faults));
            for (String page : List.of("#enrol", "#expiring")) {
                robot.interact(() -> desk.navigator().go(Room.TODAY));
                robot.interact(() -> desk.navigator().go(Room.ENROLMENT, village));
                robot.interact(() -> robot.lookup(page).queryButton().fire());
                robot.interact(() -> letters(language + " " + page, faults));
                robot.type(KeyCode.ESCAPE);
            }
            robot.interact(() -> desk.navigator().begin(Room.ENROLMENT, village));
            robot.interact(() -> letters(language + " succession", faults));
        }
        assertEquals(Map.of(), faults);
    }

    /** Looks at each page of all tabs that are seen, also of tabs within tabs. */
    private static void tabs(FxRobot robot, Node node, Runnable look) {
        List<TabPane> seen = new ArrayList<>();
        robot.interact(() -> find(node, seen));
        if (seen.isEmpty()) {
            robot.interact(look);
        }
        for (TabPane pane : seen) {
            for (Tab tab : pane.getTabs()) {
                if (!tab.isDisabled()) {
                    robot.interact(() -> pane.getSelectionModel().select(tab));
                    robot.interact(pane::layout);
                    tabs(robot, tab.getContent(), look);
                }
            }
        }
    }

    private static void find(Node node, List<TabPane> seen) {
        if (node instanceof TabPane pane && node.isVisible()) {
            seen.add(pane);
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, seen));
        }
    }

    private void letters(String where, Map<String, List<String>> faults) {
        Map<Character, List<String>> letters = new TreeMap<>();
        letters(scene.getRoot(), letters);
        letters.forEach(
                (letter, words) -> {
                    if (words.size() > 1) {
                        faults.put(where + " " + letter, words);
                    }
                });
    }

    private static void letters(Node node, Map<Character, List<String>> letters) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.isMnemonicParsing()
                && labeled.getText() != null) {
            int mark = labeled.getText().indexOf('_');
            if (mark >= 0 && mark + 1 < labeled.getText().length()) {
                letters.computeIfAbsent(
                                Character.toUpperCase(labeled.getText().charAt(mark + 1)),
                                none -> new ArrayList<>())
                        .add(labeled.getText());
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> letters(child, letters));
        }
    }

    @Test
    void theHistoryOverARoomLeavesWhatIsHalfDoneInIt(FxRobot robot) {
        UUID village = doors.villages.all().get(0).id();
        robot.interact(() -> desk.navigator().begin(Room.ENROLMENT, village));
        robot.interact(() -> robot.lookup("#skNumber").queryTextInputControl().setText("141/7"));
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        assertTrue(robot.lookup("#skNumber").tryQuery().isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertEquals("141/7", robot.lookup("#skNumber").queryTextInputControl().getText());
        robot.interact(() -> robot.lookup("#skNumber").queryTextInputControl().clear());
    }

    /** All rooms must be seen on a laptop with its task bar. */
    @Test
    void allRoomsStandInTheSidebarWithoutScrolling(FxRobot robot) {
        VBox buttons = robot.lookup("#rooms").query();
        ScrollPane list = robot.lookup(".room-list").query();
        robot.interact(() -> scene.getWindow().setHeight(LAPTOP));
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> scene.getRoot().layout());
            assertTrue(
                    buttons.getHeight() <= list.getViewportBounds().getHeight() + 0.5,
                    () -> size + " " + buttons.getHeight() + " " + list.getViewportBounds());
            assertEquals(List.of(), Looks.faults(buttons));
        }
    }
}
