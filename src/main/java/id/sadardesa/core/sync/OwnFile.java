package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import java.util.Locale;

/**
 * A file of our own making, which is sealed for its receiver and so cannot be opened here.
 *
 * @param sent what we noted of it when it was made
 * @param piece 1, or the number of a further file of photos
 * @param sameness whether it still is, to the last byte, as it was made
 */
public record OwnFile(Partner to, Sent sent, int piece, Sameness sameness) {
    /** What comes of making it again and holding both against each other. */
    public enum Sameness {
        SAME,
        DIFFERS,
        /** It could not be made again, e.g. because the history here is not the one it was of. */
        UNKNOWN
    }

    public boolean same() {
        return sameness == Sameness.SAME;
    }

    /** Whether it can be handed on as it is. */
    public Text soundness() {
        return Text.of("sync.own." + sameness.name().toLowerCase(Locale.ROOT), sent.number());
    }
}
