package id.sadardesa.core.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written for a claim.
 *
 * @param number its number, or null where room was left for it
 * @param full whether NIK and KPJ stand in it in full
 */
public record WrittenLetter(
        ClaimLetter letter, @Nullable String number, LocalDate on, boolean full) {}
