package id.sadardesa.desk.shell;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A screen as the window sees it: something to show, told when it is entered and left. */
public interface RoomView {
    Parent node();

    /** Called each time the room comes into view; reads afresh what it shows. */
    void entered();

    /** Puts the focus on a control where the work begins, unless it is in this room already. */
    default void startAt(Node first) {
        Scene scene = node().getScene();
        if (scene == null) {
            return;
        }
        for (@Nullable Node each = scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each == node()) {
                return;
            }
        }
        node().applyCss(); // what stands in a scroll pane or tab is in the window only then
        first.requestFocus();
    }

    /** Called when another room takes its place. */
    default void left() {}

    /** Shows one person, village or other subject; called after {@link #entered()}. */
    default void show(UUID subject) {}

    /** Begins the room's work on a subject; called after {@link #entered()}. */
    default void begin(UUID subject) {
        show(subject);
    }

    /**
     * A key that this room understands wherever in the window the focus is, e.g. Ctrl+S.
     *
     * @return whether it was understood
     */
    default boolean key(KeyEvent event) {
        return false;
    }

    /**
     * Whether Ctrl+Z in a field takes back typing. In a form it does so only until the form is
     * saved; from then on it takes back the saving.
     */
    default boolean takesBackTyping(TextInputControl field) {
        return field.isUndoable();
    }

    /**
     * Whether something typed here is not saved. It stays while one visits other rooms; before the
     * office is closed the person is asked.
     */
    default boolean unsaved() {
        return false;
    }
}
