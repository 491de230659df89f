package id.sadardesa.core.claim;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One claim of one person.
 *
 * @param eventOn the day of the accident or death, or the day the claim arose
 * @param diedOn the day of death where somebody died, also of an accident some days before
 * @param heir who receives; null while nobody is named, or when the participant does
 * @param relation how the heir is related, e.g. wife
 * @param place where it happened
 * @param story what happened, in a few sentences
 * @param got the papers that were handed in, with the day
 * @param steps where it stood when, at least one
 */
public record Claim(
        UUID id,
        UUID personId,
        ClaimKind kind,
        LocalDate eventOn,
        @Nullable LocalDate diedOn,
        @Nullable String heir,
        @Nullable String relation,
        @Nullable String heirPhone,
        @Nullable String place,
        @Nullable String story,
        Map<Document, LocalDate> got,
        List<ClaimStep> steps) {
    public Claim {
        got = Map.copyOf(got);
        steps = steps.stream().sorted(Comparator.comparing(ClaimStep::n)).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A claim without steps: " + id);
        }
    }

    public ClaimState state() {
        return last().state();
    }

    /** The step that led to the present state. */
    public ClaimStep last() {
        return steps.get(steps.size() - 1);
    }

    public LocalDate openedOn() {
        return steps.get(0).on();
    }

    /** How many days it has been open, or was until it was over; today counts as none. */
    public long daysOpen(LocalDate today) {
        LocalDate until = state().open() ? today : last().on();
        return ChronoUnit.DAYS.between(openedOn(), until);
    }

    /** What BPJS paid, or null while it has not. */
    public @Nullable Rupiah paid() {
        return last().paid();
    }
}
