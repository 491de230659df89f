package id.sadardesa.core.enrolment;

import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Segment;
import java.util.List;
import java.util.Optional;

/**
 * A person on the roster, how the person takes part, and what speaks against enrolling.
 *
 * @param participations all there are or were, the one that counts most first: open before ended,
 *     wages before none, the newest first
 * @param reasons what blocks or warns; empty means eligible without remark
 */
public record Candidate(RosterLine line, List<Participation> participations, List<Reason> reasons) {
    public Candidate {
        participations = List.copyOf(participations);
        reasons = List.copyOf(reasons);
    }

    /** The participation that counts most. */
    public Optional<Participation> participation() {
        return participations.stream().findFirst();
    }

    /** Those that go on; two where somebody earns wages and works on the own account too. */
    public List<Participation> open() {
        return participations.stream().filter(Participation::open).toList();
    }

    /** The posts of the day that a participation of this segment can rest on. */
    public List<Post> posts(Segment segment) {
        return Segments.posts(line, segment);
    }

    public State state() {
        return participation().map(Participation::state).orElse(State.CANDIDATE);
    }

    /** Whether enrolling now would do something. */
    public boolean enrollable() {
        return state().over() && eligible();
    }

    /**
     * Whether the person could be put forward once more after the branch refused, or after the
     * participation ended: that is somebody's decision about this person, never one about all.
     */
    public boolean onceMore() {
        return enrollable() && participation().isPresent();
    }

    /** Whether the person would join without wages, by income (BPU). */
    public boolean ownWork() {
        return reasons.stream().anyMatch(reason -> reason.code().equals("selfEmployed"));
    }

    public boolean eligible() {
        return reasons.stream().noneMatch(Reason::blocks);
    }
}
