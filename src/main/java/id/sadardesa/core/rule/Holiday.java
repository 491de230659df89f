package id.sadardesa.core.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which nobody can pay at a bank.
 *
 * @param yearly whether it comes back on the same day of every later year
 * @param legalBasis its name, and who decreed it
 */
public record Holiday(UUID id, LocalDate day, boolean yearly, String legalBasis) {
    boolean falls(LocalDate on) {
        return yearly
                ? !on.isBefore(day)
                        && on.getMonth() == day.getMonth()
                        && on.getDayOfMonth() == day.getDayOfMonth()
                : on.equals(day);
    }
}
