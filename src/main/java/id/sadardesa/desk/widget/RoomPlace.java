package id.sadardesa.desk.widget;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * The place a room stands in: as large as the window gives, and scrolled when the letters are so
 * large that the room needs more. Whatever gets the focus is brought into sight.
 */
public final class RoomPlace extends ScrollPane {
    public RoomPlace() {
        getStyleClass().add("room-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        sceneProperty().subscribe(this::follow);
    }

    /** Shows the beginning of another room. */
    public void begin() {
        setVvalue(0);
        setHvalue(0);
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .addListener(
                            (owner, before, now) -> Platform.runLater(() -> bringIntoSight(now)));
        }
    }

    private void bringIntoSight(@Nullable Node focused) {
        Node room = getContent();
        if (focused == null || room == null || getScene() == null || !isInside(focused, room)) {
            return;
        }
        Bounds place = room.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        Bounds whole = room.getLayoutBounds();
        Bounds seen = getViewportBounds();
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
