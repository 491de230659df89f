package id.sadardesa.desk.intake;

import id.sadardesa.desk.shell.RoomView;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A room with the import laid over it while a file is being brought in. */
public final class IntakeRoom implements RoomView {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);

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

    /** Whether the import lies over the room now. */
    private boolean isOpen() {
        return place.getChildren().contains(intake.node());
    }

    @Override
    public void entered() {
        if (isOpen()) {
            intake.look();
        } else if (below != null) {
            below.entered();
        }
    }

    /** An import that is over does not stay in the way; one under way waits. */
    @Override
    public void left() {
        RoomView room = below;
        if (isOpen() && intake.idle() && room != null) {
            place.getChildren().setAll(room.node());
        }
        if (room != null) {
            room.left();
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
        if (isOpen() && event.getCode() == KeyCode.ESCAPE) {
            intake.stepBack();
            return true;
        }
        if (isOpen() && intake.idle() && FIND.match(event)) {
            close();
        }
        return below != null && !isOpen() && below.key(event);
    }

    @Override
    public boolean takesBackTyping(TextInputControl field) {
        return below == null ? field.isUndoable() : below.takesBackTyping(field);
    }

    @Override
    public boolean unsaved() {
        return below != null && below.unsaved();
    }
}
