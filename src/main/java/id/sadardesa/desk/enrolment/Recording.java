package id.sadardesa.desk.enrolment;

import id.sadardesa.core.enrolment.State;
import org.jspecify.annotations.Nullable;

/** Something that can be recorded of the people chosen, and what must be said with it. */
enum Recording {
    REGISTERED(State.REGISTERED, true),
    KPJ(null, false),
    ACTIVE(State.ACTIVE, true),
    ARREARS(State.ARREARS, false),
    ENDED(State.ENDED, true);

    private final @Nullable State next;
    private final boolean dated;

    Recording(@Nullable State next, boolean dated) {
        this.next = next;
        this.dated = dated;
    }

    /** The state it leads to; null when the state stays. */
    @Nullable State next() {
        return next;
    }

    boolean dated() {
        return dated;
    }

    /** The name of the button that offers it. */
    String offer() {
        return "enrolment.offer." + name();
    }

    /** What the form asks, with the number of people. */
    String question() {
        return "enrolment.question." + name();
    }
}
