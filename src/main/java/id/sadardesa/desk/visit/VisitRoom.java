package id.sadardesa.desk.visit;

import id.sadardesa.desk.shell.RoomView;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A room with what is brought to a village laid over it while it is looked at. */
public final class VisitRoom implements RoomView {
    private final StackPane place = new StackPane();
    private final VisitView visit;
    private @Nullable RoomView below;

    public VisitRoom(VisitView visit) {
        this.visit = visit;
        visit.onLeave(this::close);
    }

    /** The room that it is opened from, and goes back to. */
    public void over(RoomView room) {
        below = room;
        place.getChildren().setAll(room.node());
    }

    /** Lays it over the room, for one village at first. */
    public void open(UUID village) {
        place.getChildren().setAll(visit.node());
        visit.enter(village);
    }

    private void close() {
        RoomView room = below;
        if (room != null) {
            place.getChildren().setAll(room.node());
            room.entered();
        }
    }

    private boolean isOpen() {
        return place.getChildren().contains(visit.node());
    }

    @Override
    public Parent node() {
        return place;
    }

    @Override
    public void entered() {
        if (isOpen()) {
            visit.look();
        } else if (below != null) {
            below.entered();
        }
    }

    @Override
    public void left() {
        if (below != null && !isOpen()) {
            below.left();
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
            close();
            return true;
        }
        return below != null && !isOpen() && below.key(event);
    }

    @Override
    public boolean takesBackTyping(TextInputControl field) {
        return (below == null || isOpen()) ? field.isUndoable() : below.takesBackTyping(field);
    }

    @Override
    public boolean unsaved() {
        return below != null && below.unsaved();
    }
}
