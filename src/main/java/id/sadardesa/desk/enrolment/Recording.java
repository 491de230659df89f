package id.sadardesa.desk.enrolment;

import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something that can be recorded of the people chosen, and what must be said with it. */
enum Recording {
    APPROVED(State.PROPOSED, Ask.WORDS),
    REGISTERED(State.REGISTERED, Ask.DATE),
    KPJ(null, Ask.KPJ),
    ACTIVE(State.ACTIVE, Ask.DATE),
    ARREARS(State.ARREARS),
    AGAIN(State.PROPOSED),
    REACTIVATED(null, Ask.MONTH),
    REFUSED(State.REFUSED, Ask.WORDS, Ask.DATE),
    ENDED(State.ENDED, Ask.CAUSE, Ask.DATE);

    /** What the form asks. */
    enum Ask {
        WORDS,
        KPJ,
        CAUSE,
        MONTH,
        DATE
    }

    private final @Nullable State next;

    private final String asks;

    Recording(@Nullable State next, Ask... asks) {
        this.next = next;
        this.asks = Arrays.toString(asks);
    }

    boolean asks(Ask field) {
        return asks.contains(field.name());
    }

    /** Whether it can be recorded of somebody now. */
    boolean suits(Candidate one) {
        boolean dead = one.line().person().diedOn() != null;
        if (one.participation().isEmpty() || dead) {
            return this == KPJ && one.participation().isPresent();
        }
        return switch (this) {
            case APPROVED -> one.state() == State.DRAFT;
            case AGAIN -> one.state() == State.REFUSED;
            case REACTIVATED -> one.state() == State.ENDED;
            case KPJ -> true;
            case ACTIVE ->
                    one.state().mayBecome(State.ACTIVE)
                            && one.state() != State.PROPOSED
                            && numbered(one);
            default -> next != null && one.state().mayBecome(next);
        };
    }

    /** BPJS issues the number with the first payment; nobody is active without it. */
    static boolean numbered(Candidate one) {
        return one.line().person().kpj() != null;
    }

    /** Whether somebody is registered and only the number is missing to become active. */
    static boolean lacksNumber(Candidate one) {
        return one.state() == State.REGISTERED && !numbered(one);
    }

    /** Whether somebody has a number, and the branch's answer is not recorded yet. */
    static boolean lacksAnswer(Candidate one) {
        return one.state() == State.PROPOSED && numbered(one);
    }

    /** Whether it would bring somebody to where the bills say that the person stands anyhow. */
    boolean leadsTo(State stands) {
        return next == stands && (this == ACTIVE || this == ARREARS);
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
