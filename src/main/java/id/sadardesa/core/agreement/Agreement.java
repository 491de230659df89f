package id.sadardesa.core.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register.
 *
 * @param replaces the agreement that this one carries on, or null
 * @param scanId the paper itself, or null while it was not scanned
 * @param scanName the name of the file it came from
 */
public record Agreement(
        UUID id,
        AgreementForm form,
        @Nullable UUID replaces,
        @Nullable UUID scanId,
        @Nullable String scanName) {
    /** Whether it holds on a day; one without a first day has not begun. */
    public boolean holdsOn(LocalDate day) {
        LocalDate from = form.from();
        LocalDate until = form.until();
        return from != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Days until the last one, negative when it is over; empty without an end. */
    public OptionalLong daysLeft(LocalDate day) {
        LocalDate until = form.until();
        return until == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(day, until));
    }

    /** The number it is known by: the own side's, or else the other's. */
    public Optional<String> number() {
        return Optional.ofNullable(form.ours().number())
                .or(() -> Optional.ofNullable(form.theirs().number()));
    }
}
