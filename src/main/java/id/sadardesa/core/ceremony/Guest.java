package id.sadardesa.core.ceremony;

import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose card is handed over at a ceremony.
 *
 * @param holder who it is, with post and village
 * @param card the present card, or null while there is none
 * @param symbolic whether called to the front when the first cards are handed over
 */
public record Guest(UUID id, CardHolder holder, @Nullable IssuedCard card, boolean symbolic) {
    /** Where the card of a guest is; the names people read are {@code ceremony.standing.*}. */
    public enum Standing {
        /** There is no good card: never numbered, void, lost, or not confirmed yet. */
        NO_CARD,
        /** The card lies ready; nobody has taken it. */
        WAITING,
        /** The holder has it. */
        RECEIVED,
        /** Somebody else took it for the holder. */
        PROXY;

        public String textKey() {
            return "ceremony.standing." + name();
        }

        /** Whether the card left the office. */
        public boolean handed() {
            return this == RECEIVED || this == PROXY;
        }
    }

    public Person person() {
        return holder.person();
    }

    public @Nullable Village village() {
        return holder.village();
    }

    public Standing standing() {
        IssuedCard now = card;
        if (now != null && now.state() == CardState.HANDED) {
            return now.handedWhy() == null ? Standing.RECEIVED : Standing.PROXY;
        }
        return now != null && now.state() == CardState.PRINTED
                ? Standing.WAITING
                : Standing.NO_CARD;
    }
}
