package id.sadardesa.core.branch;

import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * How far a village is, or all villages of an office, as its files say it and the branch decided.
 *
 * @param village null for the whole office
 * @param people everybody who holds a post there that day
 * @param waiting who waits for a decision
 * @param registered whom the branch has on its books
 * @param refused whom it sent back
 * @param villages how many villages these are
 * @param whole in how many of them everybody is registered: where a Desa Sadar begins
 */
public record AreaLine(
        Party office,
        @Nullable Village village,
        int people,
        int waiting,
        int registered,
        int refused,
        int villages,
        int whole) {
    private static final int WHOLE = 100;

    static AreaLine nothing(Party office) {
        return new AreaLine(office, null, 0, 0, 0, 0, 0, 0);
    }

    static AreaLine of(
            Party office, Village village, int people, int waiting, int registered, int refused) {
        int whole = people > 0 && registered == people ? 1 : 0;
        return new AreaLine(office, village, people, waiting, registered, refused, 1, whole);
    }

    AreaLine plus(AreaLine other) {
        return new AreaLine(
                office,
                null,
                people + other.people,
                waiting + other.waiting,
                registered + other.registered,
                refused + other.refused,
                villages + other.villages,
                whole + other.whole);
    }

    /** Registered people in percent of all, rounded down; nothing where nobody is. */
    public @Nullable Integer percent() {
        return people == 0 ? null : Math.min(WHOLE, registered * WHOLE / people);
    }
}
