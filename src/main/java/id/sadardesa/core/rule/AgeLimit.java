package id.sadardesa.core.rule;

import java.time.LocalDate;
import java.util.UUID;

/** An {@link AgeRule} in whole years, from a day on until the next one of its kind. */
public record AgeLimit(UUID id, AgeRule rule, int years, LocalDate validFrom, String legalBasis) {
    /** Whether somebody born on that day has reached this age on the other day. */
    public boolean isReachedBy(LocalDate born, LocalDate on) {
        return !born.plusYears(years).isAfter(on);
    }
}
