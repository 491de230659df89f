package id.sadardesa.core.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a new decree says about a post that goes on.
 *
 * @param skNumber the number of the new decree
 * @param skDate its date, or null
 * @param starts the first day by it (TMT), or null for the day after the old last one
 * @param ends the last day by it
 */
public record Renewal(
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {}
