package id.sadardesa.desk.design;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was done to a draft, step by step, to be taken back and done again. Small changes of one
 * kind that follow each other, such as the millimetres of a drag, are one step.
 */
final class Steps {
    private static final int MOST = 200;

    private final Deque<Draft> before = new ArrayDeque<>();
    private final Deque<Draft> after = new ArrayDeque<>();
    private Draft now;
    private String kind = "";

    Steps(Draft begin) {
        now = begin;
    }

    Draft now() {
        return now;
    }

    /**
     * One step further.
     *
     * @param kindOfStep joins it with the step before of the same kind; empty for a step of its own
     */
    void to(Draft next, String kindOfStep) {
        if (next.template().equals(now.template())) {
            look(next);
            return;
        }
        if (kindOfStep.isEmpty() || !kindOfStep.equals(kind)) {
            before.push(now);
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
        kind = kindOfStep;
        after.clear();
        now = next;
    }

    /** Something else is looked at; nothing changed. */
    void look(Draft next) {
        if (!next.all().equals(now.all()) || next.side() != now.side()) {
            pause();
        }
        now = next;
    }

    /** What follows is a step of its own, whatever it is. */
    void pause() {
        kind = "";
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            after.push(now);
            now = before.pop();
            pause();
        }
    }

    void redo() {
        if (canRedo()) {
            before.push(now);
            now = after.pop();
            pause();
        }
    }
}
