package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Text;

/**
 * A conflict on which the sender of a file has chosen, so that nothing is left to choose here.
 *
 * @param name of the person it is about; empty when it is about no person
 * @param by where it was chosen
 */
public record Choice(Conflict conflict, String name, Text by) {
    /** What was chosen. */
    public Conflict.Side holds() {
        return isKept() ? conflict.kept() : conflict.lost();
    }

    /** What was not. */
    public Conflict.Side yields() {
        return isKept() ? conflict.lost() : conflict.kept();
    }

    /** How a choice is told that is about a whole row, not about one value of it. */
    public String rowKey() {
        return isKept() ? "sync.chosen.stays" : "sync.chosen.revived";
    }

    private boolean isKept() {
        return conflict.state() == Conflict.State.KEPT;
    }
}
