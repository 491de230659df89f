package id.sadardesa.core.claim;

import id.sadardesa.base.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day that must not be missed.
 *
 * @param text what is to be done, with the day; says so where the day has passed
 * @param late whether the day has passed
 */
public record Deadline(LocalDate until, Text text, boolean late) {
    static Deadline of(String name, LocalDate until, LocalDate today) {
        Text said = Text.of("claim.reminder." + name, until);
        long over = ChronoUnit.DAYS.between(until, today);
        if (over <= 0) {
            return new Deadline(until, said, false);
        }
        String key = name.equals("expiry") ? "claim.reminder.expired" : "claim.reminder.late";
        return new Deadline(until, Text.of(key, said, over), true);
    }
}
