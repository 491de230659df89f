package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import id.sadardesa.desk.widget.RoomFloor;
import id.sadardesa.desk.widget.RoomPlace;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The window around the rooms: navigation on the left, the room, help on the right, the job bar
 * below.
 */
public final class ShellView {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN);

    private static final KeyCombination HISTORY =
            new KeyCodeCombination(KeyCode.H, KeyCombination.CONTROL_DOWN);

    private final OpenOffice office;
    private final Desk desk;
    private final ShellViewModel model;
    private final Runnable lock;
    private final Map<Room, Supplier<RoomView>> doors;
    private final Map<Room, RoomView> built = new EnumMap<>(Room.class);
    private final Parent root;
    private final FocusCatch focus;

    /** Holds the place open below which no room shrinks; a room that needs more still gets it. */
    private final Region least = new Region();

    private @Nullable RoomView history;
    private @Nullable RoomView shown;
    private Navigator.Place here = new Navigator.Place(Room.TODAY, null, false);

    @FXML private Label training;
    @FXML private Label officeName;
    @FXML private Label officePlace;
    @FXML private RoomList rooms;
    @FXML private Button lockButton;
    @FXML private Label title;
    @FXML private Button undo;
    @FXML private Button historyButton;
    @FXML private ToggleButton help;
    @FXML private RoomPlace place;
    @FXML private RoomFloor content;
    @FXML private HelpPanel helpPanel;
    @FXML private BorderPane frame;

    /**
     * Builds the window around an office.
     *
     * @param lock closes the office and asks for the passphrase again
     */
    public ShellView(OpenOffice office, Desk desk, ShellViewModel model, Runnable lock) {
        this.office = office;
        this.desk = desk;
        this.model = model;
        this.lock = lock;
        this.doors = office.rooms(desk);
        this.focus = new FocusCatch(this::content, desk.jobs().busy());
        this.root = Views.load(this, desk.texts());
    }

    private Parent content() {
        return content;
    }

    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        training.setVisible(office.training());
        training.setManaged(office.training());
        if (office.training()) {
            frame.getStyleClass().add("training");
        }
        officeName.setText(office.name());
        officePlace.setText(office.place());
        rooms.show(doors.keySet(), desk.texts(), this::go);
        least.getStyleClass().add("room-least");
        least.setMouseTransparent(true);
        JobBar bar = new JobBar(desk.texts(), desk.jobs(), desk.notices());
        frame.setBottom(bar);
        frame.addEventFilter(ActionEvent.ACTION, event -> begun(event.getTarget(), bar));
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> turned(event.getTarget()));
        lockButton.setOnAction(event -> lock());
        help.selectedProperty().bindBidirectional(helpPanel.visibleProperty());
        undo.setOnAction(event -> undo());
        undo.disableProperty().bind(desk.jobs().busy().or(model.last().isNull()));
        historyButton.setOnAction(event -> toggleHistory());
        model.last().subscribe(this::offerUndo);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        frame.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                focus.watch(scene);
                                Platform.runLater(() -> Platform.runLater(this::standSomewhere));
                            }
                        });
        desk.navigator().place().subscribe(this::enter);
        if (shown == null) {
            desk.navigator().go(doors.keySet().iterator().next());
        }
    }

    /** At the start Enter must not lock the office: the keyboard stands on the room's name. */
    private void standSomewhere() {
        Node stands = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        if (stands == null || stands == lockButton) {
            rooms.stand(here.room());
        }
    }

    /** Somebody presses a button: what was said about the last work is read by now. */
    private void begun(EventTarget target, JobBar bar) {
        if (target instanceof ButtonBase button && !within(button, bar)) {
            desk.notices().read();
        }
    }

    /** Somebody turns to another page of the room. */
    private void turned(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tab")) {
                desk.notices().read();
            }
        }
    }

    private static boolean within(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }

    /** Somebody goes to another room: what was said about the last work is read by now. */
    private void go(Room room) {
        desk.notices().clear();
        if (shown == history && room == here.room()) {
            comeBack();
        } else {
            desk.navigator().go(room);
        }
        rooms.mark(here.room());
    }

    /** Lays the list of all actions over the room, or takes it away again. */
    private void toggleHistory() {
        if (shown == history) {
            comeBack();
        } else {
            RoomView list = history == null ? office.history(desk) : history;
            history = list;
            lay(list, "history.title", "shell.help.history");
            list.entered();
        }
    }

    /** The room lies under the list of actions as it was left; nothing in it begins anew. */
    private void comeBack() {
        RoomView room = built.get(here.room());
        if (room == null) {
            enter(here);
            return;
        }
        lay(room, here.room().title(), here.room().help());
        rooms.mark(here.room());
        room.entered();
    }

    private void enter(Navigator.Place place) {
        if (place.equals(here) && shown != null && shown != history) {
            return;
        }
        Supplier<RoomView> door = doors.get(place.room());
        if (door == null) {
            return;
        }
        RoomView room = built.computeIfAbsent(place.room(), wanted -> door.get());
        here = place;
        lay(room, place.room().title(), place.room().help());
        rooms.mark(place.room());
        room.entered();
        if (place.subject() != null) {
            if (place.begin()) {
                room.begin(place.subject());
            } else {
                room.show(place.subject());
            }
        }
    }

    private void lay(RoomView room, String name, String help) {
        if (shown != null && shown != room) {
            shown.left();
        }
        shown = room;
        title.setText(desk.texts().get(name));
        content.getChildren().setAll(least, room.node());
        place.begin();
        helpPanel.explain(desk.texts().get(name), desk.texts().get(help));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            helpPanel.setVisible(!helpPanel.isVisible());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && helpPanel.isVisible()) {
            helpPanel.setVisible(false);
            event.consume();
        } else if (HISTORY.match(event) || closesHistory(event)) {
            toggleHistory();
            event.consume();
        } else if (shown != null && shown.key(event)) {
            event.consume();
        } else if (UNDO.match(event) && !undoesTyping(event)) {
            undo.fire();
            event.consume();
        } else {
            for (Room room : doors.keySet()) {
                if (room.shortcut().match(event)) {
                    frame.requestFocus();
                    if (room == here.room() && shown != history) {
                        refresh(); // the key leads to where the work begins, also from within
                    }
                    go(room);
                    Platform.runLater(focus::enter);
                    event.consume();
                }
            }
        }
    }

    /** Esc leaves the list of actions, but empties its search first. */
    private boolean closesHistory(KeyEvent event) {
        return shown == history
                && event.getCode() == KeyCode.ESCAPE
                && !(event.getTarget() instanceof TextInputControl field
                        && !field.getText().isEmpty());
    }

    /** In a field Ctrl+Z takes back typing first, as everywhere. */
    private boolean undoesTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field
                && shown != null
                && shown.takesBackTyping(field);
    }

    private void offerUndo(OpenOffice.@Nullable LastAction last) {
        undo.setTooltip(
                new Tooltip(
                        last == null
                                ? desk.texts().get("shell.undo.none")
                                : desk.texts().get("shell.undo.tooltip", last.name(), last.at())));
    }

    private void undo() {
        OpenOffice.LastAction last = model.last().get();
        if (last == null) {
            return;
        }
        boolean sure =
                desk.dialogs()
                        .confirm(
                                Text.of("shell.undo.title"),
                                last.saying(Text.of("shell.undo.sentence", last.name(), last.at())),
                                Text.of("shell.undo.verb"));
        if (sure) {
            model.takeBack(last, this::refresh);
        }
    }

    private void refresh() {
        if (shown != null) {
            shown.entered();
        }
    }

    private void lock() {
        if (mayClose()) {
            lock.run();
        }
    }

    /** Asks when something typed would be lost. */
    boolean mayClose() {
        for (Map.Entry<Room, RoomView> room : built.entrySet()) {
            if (room.getValue().unsaved()) {
                go(room.getKey());
                return desk.dialogs()
                        .confirmHard(
                                Text.of("shell.unsaved.title"),
                                Text.of("shell.unsaved.sentence", Text.of(room.getKey().title())),
                                Text.of("shell.unsaved.verb"));
            }
        }
        return true;
    }
}
