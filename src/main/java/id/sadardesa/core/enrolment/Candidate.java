package id.sadardesa.core.enrolment;

import id.sadardesa.core.roster.RosterLine;
import java.util.List;
import java.util.Optional;

/**
 * A person on the roster, the participation if there is an open one, and what speaks against
 * enrolling.
 *
 * @param participation the open participation, or the last one that ended
 * @param reasons what blocks or warns; empty means eligible without remark
 */
public record Candidate(
        RosterLine line, Optional<Participation> participation, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    public State state() {
        return participation.map(Participation::state).orElse(State.CANDIDATE);
    }

    /**
     * Whether nobody would pay if something happened to this person at work today: holds a post, is
     * not covered by Taspen, and takes no part that protects.
     */
    public boolean exposed() {
        return !line.posts().isEmpty() && !line.person().asn() && !state().isProtected();
    }

    /** Whether enrolling now would do something. */
    public boolean enrollable() {
        return (state() == State.CANDIDATE || state() == State.ENDED) && eligible();
    }

    public boolean eligible() {
        return reasons.stream().noneMatch(Reason::blocks);
    }
}
