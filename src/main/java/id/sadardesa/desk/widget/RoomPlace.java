package id.sadardesa.desk.widget;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The place a room stands in: as large as the window gives, and scrolled when the letters are so
 * large that the room needs more. Whatever somebody moves the focus to is brought into sight; what
 * gets it because a room opens is not, so that each room begins at its beginning.
 */
public final class RoomPlace extends ScrollPane {
    private boolean opening;

    /** Whether the mouse was used last; what it pressed is seen and must not run away. */
    private boolean byMouse;

    public RoomPlace() {
        getStyleClass().add("room-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        sceneProperty().subscribe(this::follow);
    }

    /** Shows the beginning of another room. */
    public void begin() {
        opening = true;
        setVvalue(0);
        setHvalue(0);
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            EventHandler<InputEvent> used =
                    event -> {
                        opening = false;
                        byMouse = event instanceof MouseEvent;
                    };
            scene.addEventFilter(KeyEvent.KEY_PRESSED, used);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, used);
            scene.focusOwnerProperty()
                    .addListener(
                            (owner, before, now) -> Platform.runLater(() -> bringIntoSight(now)));
        }
    }

    private void bringIntoSight(@Nullable Node focused) {
        Node room = getContent();
        if (opening
                || focused == null
                || room == null
                || getScene() == null
                || !isInside(focused, room)) {
            return;
        }
        Bounds place = room.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        Bounds whole = room.getLayoutBounds();
        Bounds seen = getViewportBounds();
        if (byMouse && isSeen(focused)) {
            return;
        }
        setVvalue(
                scrolled(
                        getVvalue(),
                        whole.getHeight(),
                        seen.getHeight(),
                        place.getMinY(),
                        place.getMaxY()));
        setHvalue(
                scrolled(
                        getHvalue(),
                        whole.getWidth(),
                        seen.getWidth(),
                        place.getMinX(),
                        place.getMaxX()));
    }

    private boolean isSeen(Node node) {
        Bounds seen = getViewportBounds();
        return new BoundingBox(0, 0, seen.getWidth(), seen.getHeight())
                .intersects(sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    }

    private static boolean isInside(Node node, Node room) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each == room) {
                return true;
            }
        }
        return false;
    }

    /** Where to scroll so that from..to is seen; what is larger than the window stays. */
    private static double scrolled(double now, double whole, double seen, double from, double to) {
        double hidden = whole - seen;
        if (hidden <= 0 || to - from > seen) {
            return now;
        }
        double start = now * hidden;
        double wanted = Math.min(Math.max(start, to - seen), from);
        return Math.max(0, Math.min(1, wanted / hidden));
    }
}
