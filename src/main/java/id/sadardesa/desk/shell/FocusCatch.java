package id.sadardesa.desk.shell;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus in the room: a button that is switched off while its work runs loses the focus to
 * whatever comes next in the window, and Enter would then lead somewhere else. When the work is
 * over the focus goes back to where it was, or to the button to take next.
 */
final class FocusCatch {
    private final Supplier<? extends Parent> room;
    private final ObservableBooleanValue busy;
    private @Nullable Node fallen;
    private @Nullable Node landed;

    /**
     * Watches nothing yet.
     *
     * @param room what stands in the window's middle now
     */
    FocusCatch(Supplier<? extends Parent> room, ObservableBooleanValue busy) {
        this.room = room;
        this.busy = busy;
        busy.subscribe(working -> Platform.runLater(this::settle));
    }

    void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((owner, before, now) -> moved(before, now));
    }

    /** Brings the focus into the room, to the button to take next or else to the first control. */
    void enter() {
        Parent place = room.get();
        if (!isInside(focused(), place)) {
            first(place, FocusCatch::isNext)
                    .or(() -> first(place, Node::isFocusTraversable))
                    .ifPresent(Node::requestFocus);
        }
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (fallen != null) {
            if (before == null && landed == null) {
                landed = now; // the second half of the same fall
            }
        } else if (before != null && hasLeft(before)) {
            fallen = before;
            landed = now;
            Platform.runLater(this::settle);
        }
    }

    /** Whether a node of the room lost the focus because it can no longer hold it. */
    private boolean hasLeft(Node node) {
        return node.getScene() == null || (!mayHold(node) && isInside(node, room.get()));
    }

    private void settle() {
        Node from = fallen;
        if (from == null || busy.get()) {
            return;
        }
        fallen = null;
        Node now = focused();
        if (now != landed && now != null) {
            return; // somebody has gone on to another place meanwhile
        }
        if (mayHold(from) && isInside(from, room.get())) {
            from.requestFocus();
        } else {
            enter();
        }
    }

    private @Nullable Node focused() {
        Scene scene = room.get().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private static boolean mayHold(Node node) {
        return node.getScene() != null && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(@Nullable Node node, Parent place) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(Node node) {
        return node instanceof Button && node.getStyleClass().contains("accent");
    }

    private static Optional<Node> first(Node node, Predicate<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (wanted.test(node) && node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof TabPane tabs) {
            Tab open = tabs.getSelectionModel().getSelectedItem();
            return open == null || open.getContent() == null
                    ? Optional.empty()
                    : first(open.getContent(), wanted);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child, wanted).stream())
                        .findFirst()
                : Optional.empty();
    }
}
