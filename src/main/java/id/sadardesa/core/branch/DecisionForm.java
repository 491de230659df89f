package id.sadardesa.core.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the branch decides.
 *
 * @param reason why it is refused; null when it is accepted
 * @param note in words; needed where the reason is {@link Refusal#OTHER}
 */
public record DecisionForm(
        boolean accepted, LocalDate on, @Nullable Refusal reason, @Nullable String note) {
    private static final int LONGEST = 300;

    public static DecisionForm accept(LocalDate on) {
        return new DecisionForm(true, on, null, null);
    }

    public static DecisionForm refuse(LocalDate on, Refusal reason, @Nullable String note) {
        return new DecisionForm(false, on, reason, note);
    }

    void refuseUnsound(LocalDate today) {
        String said = words();
        if (on.isAfter(today)) {
            throw Problem.of("branch.decide.future", on);
        }
        if (said != null && said.length() > LONGEST) {
            throw Problem.of("branch.decide.long", said.length(), LONGEST);
        }
        if (!accepted && reason == null) {
            throw Problem.of("branch.decide.noReason");
        }
        if (!accepted && reason == Refusal.OTHER && said == null) {
            throw Problem.of("branch.decide.noWords");
        }
    }

    @Nullable String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** Corrections that were made before are what distinguishes the two ways to accept. */
    Verdict.Outcome outcome(boolean corrected) {
        if (!accepted) {
            return Verdict.Outcome.REFUSED;
        }
        return corrected ? Verdict.Outcome.CHANGED : Verdict.Outcome.ACCEPTED;
    }
}
