package id.sadardesa.core.ceremony;

import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whose cards are handed over at a ceremony, in the order of the cards and the receipts: village,
 * post, name.
 *
 * @param rest who is not called there, and why
 */
public record GuestList(Ceremony ceremony, List<Guest> guests, Roll rest) {
    public GuestList {
        guests = List.copyOf(guests);
    }

    /** Some of the guests by themselves. */
    GuestList of(List<Guest> some) {
        return new GuestList(ceremony, some, Roll.NOBODY);
    }

    /** How many cards are, or were, there to be handed over. */
    public int cards() {
        return count(one -> one.standing() != Guest.Standing.NO_CARD);
    }

    /** How many cards left the office. */
    public int handed() {
        return count(one -> one.standing().handed());
    }

    /** How many of them were taken by somebody else. */
    public int proxies() {
        return count(one -> one.standing() == Guest.Standing.PROXY);
    }

    /** Whose card nobody has taken. */
    public List<Guest> absent() {
        return those(one -> one.standing() == Guest.Standing.WAITING);
    }

    /** Whose card somebody else took. */
    public List<Guest> represented() {
        return those(one -> one.standing() == Guest.Standing.PROXY);
    }

    /** Of all who take part, called or not, those for whom there is no card to hand over. */
    List<Guest> exceptions() {
        List<Guest> all = new ArrayList<>(without());
        all.addAll(rest.cardless());
        return all;
    }

    /** For whom of the guests there is no card to hand over. */
    public List<Guest> without() {
        return those(one -> one.standing() == Guest.Standing.NO_CARD);
    }

    /** Who is called to the front. */
    public List<Guest> symbolic() {
        return those(Guest::symbolic);
    }

    /** The guests whose card is or was there, each village by itself, in order. */
    public Map<Village, List<Guest>> byVillage() {
        return byVillage(one -> one.standing() != Guest.Standing.NO_CARD);
    }

    /** Those guests, each village by itself, in order; who has no village is left out. */
    public Map<Village, List<Guest>> byVillage(Predicate<Guest> wanted) {
        Map<Village, List<Guest>> villages = new LinkedHashMap<>();
        for (Guest one : those(wanted)) {
            Village village = one.village();
            if (village != null) {
                villages.computeIfAbsent(village, none -> new ArrayList<>()).add(one);
            }
        }
        return villages;
    }

    /** The same without the kecamatan's own office, which gets no letters from itself. */
    Map<Village, List<Guest>> letters(Predicate<Guest> wanted) {
        Map<Village, List<Guest>> villages = byVillage(wanted);
        villages.keySet().removeIf(village -> village.kind() == Village.Kind.KECAMATAN);
        return villages;
    }

    private List<Guest> those(Predicate<Guest> wanted) {
        return guests.stream().filter(wanted).toList();
    }

    private int count(Predicate<Guest> wanted) {
        return (int) guests.stream().filter(wanted).count();
    }
}
