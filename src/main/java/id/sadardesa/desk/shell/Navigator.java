package id.sadardesa.desk.shell;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the person is, and the only way to go elsewhere. */
public final class Navigator {
    /**
     * A room, and perhaps one subject in it.
     *
     * @param begin whether the room's work on the subject begins at once
     */
    public record Place(Room room, @Nullable UUID subject, boolean begin) {}

    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(new Place(Room.TODAY, null, false));

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public void go(Room room) {
        place.set(new Place(room, null, false));
    }

    /** Opens the room on one person, village or whatever the room shows. */
    public void go(Room room, UUID subject) {
        place.set(new Place(room, subject, false));
    }

    /** Opens the room and begins its work on a subject, e.g. filling a post. */
    public void begin(Room room, UUID subject) {
        place.set(new Place(room, subject, true));
    }
}
