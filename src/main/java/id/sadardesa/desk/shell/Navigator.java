package id.sadardesa.desk.shell;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the person is, and the only way to go elsewhere. */
public final class Navigator {
    /** A room, and perhaps one subject in it. */
    public record Place(Room room, @Nullable UUID subject) {}

    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(new Place(Room.TODAY, null));

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public void go(Room room) {
        place.set(new Place(room, null));
    }

    /** Opens the room on one person, village or whatever the room shows. */
    public void go(Room room, UUID subject) {
        place.set(new Place(room, subject));
    }
}
