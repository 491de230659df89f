package id.sadardesa.core.claim;

import id.sadardesa.base.Text;
import java.time.LocalDate;

/**
 * A day that must not be missed.
 *
 * @param text what is to be done, with the day
 * @param late whether the day has passed
 */
public record Deadline(LocalDate until, Text text, boolean late) {
    static Deadline of(String name, LocalDate until, LocalDate today) {
        return new Deadline(until, Text.of("claim.reminder." + name, until), until.isBefore(today));
    }
}
