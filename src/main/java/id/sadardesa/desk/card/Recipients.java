package id.sadardesa.desk.card;

import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.enrolment.State;
import java.util.Set;

/** Which participants are offered a card. */
enum Recipients {
    /** Those the branch has accepted. */
    ACCEPTED,
    /** Only those who are active. */
    ACTIVE,
    /** Those who wait for a card, e.g. since they took over a post. */
    WAITING,
    /** Also those who were only put forward. */
    OPEN;

    Set<State> states() {
        return switch (this) {
            case OPEN, WAITING -> CardChoice.OPEN;
            case ACCEPTED -> CardChoice.ACCEPTED;
            case ACTIVE -> Set.of(State.ACTIVE);
        };
    }
}
