package id.sadardesa.core.card;

import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.village.Village;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get a card.
 *
 * @param village only those whose card names this village, or null for all villages
 * @param states only those whose participation stands here
 */
public record CardChoice(@Nullable UUID village, Set<State> states) {
    /** Put forward, accepted, active or in arrears: everybody whose participation has not ended. */
    public static final Set<State> OPEN =
            Set.copyOf(
                    EnumSet.complementOf(
                            EnumSet.of(State.CANDIDATE, State.DRAFT, State.REFUSED, State.ENDED)));

    /** Those whom the branch has accepted: registered, active or in arrears. */
    public static final Set<State> ACCEPTED = Set.of(State.REGISTERED, State.ACTIVE, State.ARREARS);

    public static CardChoice everybody() {
        return new CardChoice(null, OPEN);
    }

    public static CardChoice of(Village village) {
        return new CardChoice(village.id(), OPEN);
    }

    boolean takes(CardHolder holder) {
        Village where = holder.village();
        return states.contains(holder.participation().state())
                && (village == null || (where != null && where.id().equals(village)));
    }
}
