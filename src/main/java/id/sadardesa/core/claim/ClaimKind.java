package id.sadardesa.core.claim;

import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.rule.Programme;

/** What is claimed. The names people read are the texts {@code claim.kind.*}. */
public enum ClaimKind {
    JKK_ACCIDENT(Programme.JKK, Event.ACCIDENT),
    JKK_DEATH(Programme.JKK, Event.DEATH_AT_WORK),
    JKM(Programme.JKM, Event.DEATH),
    JHT(Programme.JHT, Event.OLD_AGE),
    JP(Programme.JP, Event.OLD_AGE);

    private final Programme programme;
    private final Event event;

    ClaimKind(Programme programme, Event event) {
        this.programme = programme;
        this.event = event;
    }

    public Programme programme() {
        return programme;
    }

    public Event event() {
        return event;
    }

    /** Whether the family claims, because the participant is dead. */
    public boolean deadly() {
        return event.deadly();
    }

    /**
     * Whether BPJS pays only to those who were protected on the day; savings are paid later too.
     */
    public boolean needsProtection() {
        return programme == Programme.JKK || programme == Programme.JKM;
    }

    public String textKey() {
        return "claim.kind." + name();
    }
}
