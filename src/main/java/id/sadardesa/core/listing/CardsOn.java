package id.sadardesa.core.listing;

import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where each person's card stood on a day, by the dates in the ledger: the card that was good that
 * day, else the last one. That a card is ready to print has no date and counts as so on every day.
 */
final class CardsOn {
    private final LocalDate day;
    private final Map<UUID, CardState> states = new HashMap<>();

    CardsOn(List<IssuedCard> cards, LocalDate day) {
        this.day = day;
        for (IssuedCard card : cards) {
            CardState state = state(card);
            if (state != null) {
                states.merge(
                        card.personId(),
                        state,
                        (known, next) -> rank(known) > rank(next) ? known : next);
            }
        }
    }

    /** A card that is good goes before one that waits to be printed, and that before one over. */
    private static int rank(CardState state) {
        return !state.live() ? 0 : state == CardState.READY ? 1 : 2;
    }

    /** Null while the person has none. */
    @Nullable CardState of(UUID person) {
        return states.get(person);
    }

    private @Nullable CardState state(IssuedCard card) {
        if (card.state() == CardState.READY) {
            return CardState.READY;
        }
        if (came(card.endedOn())) {
            return card.state();
        }
        if (came(card.handedOn())) {
            return CardState.HANDED;
        }
        return came(card.printedOn()) ? CardState.PRINTED : null;
    }

    private boolean came(@Nullable LocalDate on) {
        return on != null && !on.isAfter(day);
    }
}
