package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's participation, resting on the post that it is paid for.
 *
 * @param firstMonth the first contribution month (bulan iuran)
 * @param endedOn the day it ended, with its cause; null while it is open
 */
public record Participation(
        UUID id,
        UUID personId,
        UUID postId,
        Set<Programme> programmes,
        State state,
        Period firstMonth,
        LocalDate proposedOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate activeOn,
        @Nullable LocalDate endedOn,
        @Nullable EndCause endCause,
        @Nullable String note) {
    public Participation {
        programmes = Set.copyOf(programmes);
    }

    /**
     * Whether a contribution is due for a month: from the first month to the month in which it
     * ended.
     */
    public boolean openIn(Period month) {
        LocalDate ended = endedOn;
        return firstMonth.compareTo(month) <= 0
                && (ended == null || !ended.isBefore(month.first()));
    }

    /**
     * Where it stood on a day, from the dates that were recorded. It begins when it was put forward
     * or with its first month, whichever was earlier; arrears carry no date and count as active.
     */
    public State on(LocalDate day) {
        if (reached(endedOn, day)) {
            return State.ENDED;
        }
        if (reached(activeOn, day)) {
            return State.ACTIVE;
        }
        if (reached(registeredOn, day)) {
            return State.REGISTERED;
        }
        return reached(proposedOn, day) || reached(firstMonth.first(), day)
                ? State.PROPOSED
                : State.CANDIDATE;
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
