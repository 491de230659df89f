package id.sadardesa.core.ceremony;

import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is not called at a ceremony, and why. Whose card was handed over is in none of the lists.
 *
 * @param ready whose card is printed and who is called nowhere: they can be invited
 * @param elsewhere whose card is printed and who is called at another ceremony still to come
 * @param unprinted whose card has a number, but nobody has confirmed its sheet
 * @param without whom the branch has accepted and who has no valid card at all
 */
public record Roll(
        List<Guest> ready, List<Guest> elsewhere, List<Guest> unprinted, List<Guest> without) {
    public static final Roll NOBODY = new Roll(List.of(), List.of(), List.of(), List.of());

    public Roll {
        ready = List.copyOf(ready);
        elsewhere = List.copyOf(elsewhere);
        unprinted = List.copyOf(unprinted);
        without = List.copyOf(without);
    }

    /**
     * Sorts everybody who is not called.
     *
     * @param present each person's present card
     * @param here who is called at this ceremony
     * @param called who is called at any ceremony still to come
     */
    static Roll of(
            Collection<CardHolder> holders,
            Map<UUID, IssuedCard> present,
            Set<UUID> here,
            Set<UUID> called) {
        List<Guest> ready = new ArrayList<>();
        List<Guest> elsewhere = new ArrayList<>();
        List<Guest> unprinted = new ArrayList<>();
        List<Guest> without = new ArrayList<>();
        for (CardHolder one : holders) {
            UUID id = one.person().id();
            if (here.contains(id)) {
                continue;
            }
            IssuedCard card = present.get(id);
            Guest guest = new Guest(id, one, card, false);
            if (isIn(card, CardState.PRINTED)) {
                (called.contains(id) ? elsewhere : ready).add(guest);
            } else if (isIn(card, CardState.READY)) {
                unprinted.add(guest);
            } else if (!isIn(card, CardState.HANDED)
                    && CardChoice.ACCEPTED.contains(one.participation().state())) {
                without.add(guest);
            }
        }
        return new Roll(ready, elsewhere, unprinted, without);
    }

    private static boolean isIn(@Nullable IssuedCard card, CardState state) {
        return card != null && card.state() == state;
    }

    /** The same of some people only. */
    public Roll among(Predicate<CardHolder> meant) {
        Predicate<Guest> those = guest -> meant.test(guest.holder());
        return new Roll(
                ready.stream().filter(those).toList(),
                elsewhere.stream().filter(those).toList(),
                unprinted.stream().filter(those).toList(),
                without.stream().filter(those).toList());
    }

    /** Who has no card that could be handed over, those first who soon have one. */
    List<Guest> cardless() {
        List<Guest> all = new ArrayList<>(unprinted);
        all.addAll(without);
        return all;
    }
}
