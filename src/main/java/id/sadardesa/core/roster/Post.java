package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held in a village.
 *
 * @param unit what it is for: a hamlet, or "RT 01 RW 02"
 * @param skNumber the decree that appointed
 * @param starts TMT: the first day in the post
 * @param ends the last day, or null while it is open
 */
public record Post(
        UUID id,
        UUID personId,
        UUID villageId,
        PostKind kind,
        Appointment appointment,
        @Nullable String unit,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** Whether it is held on a day; a post without dates is held. */
    public boolean heldOn(LocalDate day) {
        return (starts == null || !starts.isAfter(day)) && (ends == null || !ends.isBefore(day));
    }
}
