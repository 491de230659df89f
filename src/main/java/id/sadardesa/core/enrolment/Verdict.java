package id.sadardesa.core.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the branch decided on a participation.
 *
 * @param step the id of the step it becomes, the same in both offices
 * @param answers the step it answers, by which the office put the person forward
 * @param note the reason in words, where it was refused
 */
public record Verdict(
        UUID step,
        UUID participation,
        UUID answers,
        Outcome outcome,
        LocalDate on,
        @Nullable String note) {
    /** What the branch can decide. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        /** Accepted after the branch corrected something. */
        CHANGED;

        public String textKey() {
            return "enrolment.outcome." + name();
        }

        /** Where the participation stands then. */
        public State state() {
            return this == REFUSED ? State.REFUSED : State.REGISTERED;
        }
    }
}
