package id.sadardesa.desk.design;

import id.sadardesa.core.card.Frame;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard does to the picture of a card: arrows move by a tenth of a millimetre, with
 * Shift by a whole one, with Ctrl they make larger or smaller.
 */
record Keys(DesignViewModel model) {
    private static final double STEP = 0.1;
    private static final double STRIDE = 1;

    void pressed(KeyEvent event) {
        double by = event.isShiftDown() ? STRIDE : STEP;
        boolean understood =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> push(event, -by, 0);
                    case RIGHT, KP_RIGHT -> push(event, by, 0);
                    case UP, KP_UP -> push(event, 0, -by);
                    case DOWN, KP_DOWN -> push(event, 0, by);
                    case PAGE_UP -> walk(1);
                    case PAGE_DOWN -> walk(-1);
                    case DELETE, BACK_SPACE -> take();
                    case ESCAPE -> leave();
                    default -> false;
                };
        if (understood) {
            event.consume();
        }
    }

    private boolean push(KeyEvent event, double dx, double dy) {
        boolean sizes = event.isShortcutDown();
        model.draft()
                .get()
                .element()
                .ifPresent(
                        one ->
                                model.frame(
                                        sizes ? "size" : "move",
                                        sizes
                                                ? sized(one.frame(), dx, dy)
                                                : moved(one.frame(), dx, dy)));
        return true;
    }

    private static Frame moved(Frame frame, double dx, double dy) {
        return frame.at(frame.x() + dx, frame.y() + dy);
    }

    private static Frame sized(Frame frame, double dx, double dy) {
        return frame.sized(frame.width() + dx, frame.height() + dy);
    }

    /** To what lies over it, or under it. */
    private boolean walk(int by) {
        Draft draft = model.draft().get();
        int last = draft.elements().size() - 1;
        int next = draft.chosen() + by;
        model.choose(next > last ? 0 : next < 0 ? last : next);
        return true;
    }

    private boolean take() {
        model.remove();
        return true;
    }

    private boolean leave() {
        boolean working = model.draft().get().element().isPresent();
        model.choose(-1);
        return working;
    }
}
