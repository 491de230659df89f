package id.sadardesa.desk.card;

import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.enrolment.State;
import java.util.Set;

/** Which participants are offered a card. */
enum Recipients {
    /** Everybody whose participation has not ended. */
    OPEN,
    /** Those the branch has accepted. */
    ACCEPTED,
    /** Only those who are active. */
    ACTIVE,
    /** Those who wait for a card, e.g. since they took over a post. */
    WAITING;

    Set<State> states() {
        return switch (this) {
            case OPEN, WAITING -> CardChoice.OPEN;
            case ACCEPTED -> Set.of(State.REGISTERED, State.ACTIVE, State.ARREARS);
            case ACTIVE -> Set.of(State.ACTIVE);
        };
    }
}
