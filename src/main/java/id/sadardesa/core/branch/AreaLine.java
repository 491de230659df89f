package id.sadardesa.core.branch;

import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * How far a village is, or a whole kecamatan, as its files say it and the branch decided.
 *
 * @param village null for the whole kecamatan
 * @param people everybody who holds a post there today
 * @param waiting who waits for a decision
 * @param registered whom the branch has on its books
 * @param refused whom it sent back
 */
public record AreaLine(
        Party office,
        @Nullable Village village,
        int people,
        int waiting,
        int registered,
        int refused) {
    private static final int WHOLE = 100;

    AreaLine plus(AreaLine other) {
        return new AreaLine(
                office,
                null,
                people + other.people,
                waiting + other.waiting,
                registered + other.registered,
                refused + other.refused);
    }

    /** Registered people in percent of all, rounded down; nothing where nobody is. */
    public @Nullable Integer percent() {
        return people == 0 ? null : Math.min(WHOLE, registered * WHOLE / people);
    }
}
