package id.sadardesa.core.claim;

/** Where a claim stands. The names people read are the texts {@code claim.state.*}. */
public enum ClaimState {
    /** Papers are being collected. */
    COLLECTING,
    /** With the branch. */
    SENT,
    /** The branch wants something more. */
    RETURNED,
    PAID,
    REFUSED,
    /** Given up by the family. */
    DROPPED;

    /** Whether something remains to be done. */
    public boolean open() {
        return this == COLLECTING || this == SENT || this == RETURNED;
    }

    /** Whether it can become the other state by a person's word. */
    public boolean mayBecome(ClaimState next) {
        return switch (this) {
            case COLLECTING -> next == SENT || next == DROPPED;
            case SENT -> next == RETURNED || next == PAID || next == REFUSED;
            case RETURNED -> next == SENT || next == DROPPED;
            case REFUSED -> next == SENT;
            case PAID, DROPPED -> false;
        };
    }

    public String textKey() {
        return "claim.state." + name();
    }
}
