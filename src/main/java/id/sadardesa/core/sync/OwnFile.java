package id.sadardesa.core.sync;

import id.sadardesa.base.Text;

/**
 * A file of our own making, which is sealed for its receiver and so cannot be opened here.
 *
 * @param sent what we noted of it when it was made
 * @param piece 1, or the number of a further file of photos
 * @param same whether it still is, to the last byte, as it was made
 */
public record OwnFile(Partner to, Sent sent, int piece, boolean same) {
    /** Whether it can be handed on as it is. */
    public Text soundness() {
        return same ? Text.of("sync.own.same") : Text.of("sync.own.differs", sent.number());
    }
}
