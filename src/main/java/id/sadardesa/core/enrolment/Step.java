package id.sadardesa.core.enrolment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a participation came to stand somewhere else.
 *
 * @param n the order in which the steps were recorded, from 1
 * @param cause why it ended (SEBAB_NA); also A6 where it was refused because the person died
 * @param note the reason in words, e.g. why the branch refused
 */
public record Step(
        UUID id,
        State state,
        LocalDate on,
        int n,
        @Nullable EndCause cause,
        @Nullable String note) {
    /** The same in every office, whichever step came there first. */
    static final Comparator<Step> ORDER =
            Comparator.comparing(Step::n).thenComparing(Step::state).thenComparing(Step::id);
}
