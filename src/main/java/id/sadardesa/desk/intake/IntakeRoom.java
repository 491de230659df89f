package id.sadardesa.desk.intake;

import id.sadardesa.desk.shell.RoomView;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A room with the import laid over it while a file is being brought in. */
public final class IntakeRoom implements RoomView {
    private final StackPane place = new StackPane();
    private final IntakeView intake;
    private @Nullable RoomView below;

    public IntakeRoom(IntakeView intake) {
        this.intake = intake;
        intake.onLeave(this::close);
    }

    /** The room that the import is opened from, and goes back to. */
    public void over(RoomView room) {
        below = room;
        place.getChildren().setAll(room.node());
    }

    /** Lays the import over the room. */
    public void open() {
        place.getChildren().setAll(intake.node());
        intake.enter();
    }

    private void close() {
        RoomView room = below;
        if (room != null) {
            place.getChildren().setAll(room.node());
            room.entered();
        }
    }

    @Override
    public Parent node() {
        return place;
    }

    @Override
    public void entered() {
        if (below != null) {
            below.entered();
        }
    }

    @Override
    public void show(UUID subject) {
        close();
        if (below != null) {
            below.show(subject);
        }
    }

    @Override
    public boolean key(KeyEvent event) {
        RoomView room = below;
        return room != null && room.node().getScene() != null && room.key(event);
    }

    @Override
    public boolean unsaved() {
        return below != null && below.unsaved();
    }
}
