package id.sadardesa.core.enrolment;

/**
 * Where a person stands on the way into BPJS Ketenagakerjaan; people who were never put forward are
 * {@link #CANDIDATE} and have no participation. The names people read are the texts {@code
 * enrolment.state.*}.
 */
public enum State {
    CANDIDATE,
    /** Entered, and waiting for a second person to approve it before it is sent. */
    DRAFT,
    /** Put forward by the office; the branch has not answered. */
    PROPOSED,
    /** Not approved, or sent back by the branch, with the reason. */
    REFUSED,
    /** Accepted by the branch, waiting for the first payment. */
    REGISTERED,
    /** Paid and numbered: protected. */
    ACTIVE,
    /** One to three months behind; BPJS pays once the arrears are settled. */
    ARREARS,
    /** Left, with a cause (SEBAB_NA). */
    ENDED;

    public String textKey() {
        return "enrolment.state." + name();
    }

    /** Whether BPJS has the person on its books. */
    public boolean registered() {
        return this == REGISTERED || this == ACTIVE || this == ARREARS;
    }

    /**
     * Whether BPJS has accepted and numbered the person and contributions are asked for. Whether
     * that protects depends on the bills, and only {@code core.coverage} says it.
     */
    public boolean contributing() {
        return this == ACTIVE || this == ARREARS;
    }

    /** Whether nothing stands in the way of enrolling anew. */
    public boolean over() {
        return this == CANDIDATE || this == ENDED || this == REFUSED;
    }

    /** Whether it can become the other state by a person's decision. */
    public boolean mayBecome(State next) {
        return switch (this) {
            case CANDIDATE -> next == PROPOSED || next == DRAFT;
            case DRAFT -> next == PROPOSED || next == REFUSED;
            case PROPOSED ->
                    next == REGISTERED || next == ACTIVE || next == REFUSED || next == ENDED;
            case REFUSED -> next == PROPOSED || next == DRAFT;
            case REGISTERED -> next == ACTIVE || next == REFUSED || next == ENDED;
            case ACTIVE -> next == ARREARS || next == ENDED;
            case ARREARS -> next == ACTIVE || next == ENDED;
            case ENDED -> false;
        };
    }
}
