package id.sadardesa.desk.design;

import id.sadardesa.core.card.Frame;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard does to the picture of a card: arrows move by a tenth of a millimetre, with
 * Shift by a whole one, with Ctrl they make larger or smaller. Page Up and Page Down walk from one
 * thing to the next, with Shift they choose several, and Ctrl+A chooses all.
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
                    case PAGE_UP -> walk(event, 1);
                    case PAGE_DOWN -> walk(event, -1);
                    case A -> event.isShortcutDown() && all();
                    case DELETE, BACK_SPACE -> take();
                    case ESCAPE -> leave();
                    default -> false;
                };
        if (understood) {
            event.consume();
        }
    }

    private boolean push(KeyEvent event, double dx, double dy) {
        Draft draft = model.draft().get();
        if (draft.element().isPresent() && !event.isShortcutDown()) {
            model.draw("move", now -> new Group(now).moved(dx, dy));
        } else if (!draft.several()) {
            draft.element().ifPresent(one -> model.frame("size", sized(one.frame(), dx, dy)));
        }
        return true;
    }

    private static Frame sized(Frame frame, double dx, double dy) {
        return frame.sized(frame.width() + dx, frame.height() + dy);
    }

    /** To what lies over it, or under it; with Shift it is chosen as well. */
    private boolean walk(KeyEvent event, int by) {
        Draft draft = model.draft().get();
        int last = draft.elements().size() - 1;
        int next = draft.chosen() + by;
        int to = next > last ? 0 : next < 0 ? last : next;
        model.look(event.isShiftDown() ? draft.joining(to) : draft.choosing(to));
        return true;
    }

    private boolean all() {
        Draft draft = model.draft().get();
        List<Integer> every = IntStream.range(0, draft.elements().size()).boxed().toList();
        model.look(draft.choosing(Math.max(0, draft.chosen()), every));
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
