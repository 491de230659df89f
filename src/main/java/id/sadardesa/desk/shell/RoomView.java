package id.sadardesa.desk.shell;

import java.util.UUID;
import javafx.scene.Parent;

/** A screen as the window sees it: something to show, told when it is entered and left. */
public interface RoomView {
    Parent node();

    /** Called each time the room comes into view; reads afresh what it shows. */
    void entered();

    /** Shows one person, village or other subject; called after {@link #entered()}. */
    default void show(UUID subject) {}

    /**
     * Whether typed text would be lost; the room asks the person itself and answers true when it
     * may be left.
     */
    default boolean mayLeave() {
        return true;
    }
}
