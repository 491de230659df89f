package id.sadardesa.core.roster;

import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.util.Map;

/**
 * A village's seats and how many of them are held: where somebody is missing. An acting holder
 * (Plt) sits in his own post, so the seat he minds counts as vacant.
 *
 * @param held how many people hold each seat in full or as Pj; a seat that is absent is held by
 *     nobody
 */
public record Establishment(Village village, Map<Seat, Integer> held) {
    public Establishment {
        held = Map.copyOf(held);
    }

    public int held(Seat seat) {
        return held.getOrDefault(seat, 0);
    }

    /** How many holders a seat wants; 0 when its quota was not stated or is filled. */
    public int vacant(Seat seat) {
        Integer quota = village.seats().get(seat);
        return quota == null ? 0 : Math.max(0, quota - held(seat));
    }

    /** All vacancies of the village. */
    public int vacant() {
        return village.seats().keySet().stream().mapToInt(this::vacant).sum();
    }

    /** How many people the stated quotas want in all. */
    public int wanted() {
        return village.seats().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many seats are held, stated or not. */
    public int filled() {
        return held.values().stream().mapToInt(Integer::intValue).sum();
    }
}
