package id.sadardesa.desk.shell;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The rooms one can go to, one button under the other. */
public final class RoomList extends VBox {
    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);

    /** Empty at first. */
    public RoomList() {
        getStyleClass().add("rooms");
    }

    /** Shows these rooms in their order, and tells which one was wanted. */
    void show(Set<Room> rooms, Texts texts, Consumer<Room> wanted) {
        for (Room room : Room.values()) {
            if (rooms.contains(room)) {
                ToggleButton button = button(room, texts);
                button.setOnAction(event -> wanted.accept(room));
                buttons.put(room, button);
                getChildren().add(button);
            }
        }
    }

    private static ToggleButton button(Room room, Texts texts) {
        String title = texts.get(room.title());
        ToggleButton button = new ToggleButton(title, Icons.of(room.icon()));
        button.getStyleClass().setAll("room-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(
                new Tooltip(
                        texts.get("shell.room.tooltip", title, room.shortcut().getDisplayText())));
        return button;
    }

    /** Brings the keyboard to a room's name. */
    void stand(Room room) {
        ToggleButton button = buttons.get(room);
        if (button != null) {
            button.requestFocus();
        }
    }

    /** Says in which room one is. */
    void mark(Room room) {
        buttons.forEach((each, button) -> button.setSelected(each == room));
    }
}
