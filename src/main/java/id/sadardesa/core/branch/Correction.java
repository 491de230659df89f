package id.sadardesa.core.branch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a person as the branch corrected it.
 *
 * @param office the kecamatan whose person it is; at the kecamatan, the branch
 * @param decision the decision that it came with; null where it came by itself
 * @param field the column, as files name it
 * @param at when, as files say it
 */
public record Correction(
        UUID id,
        UUID office,
        UUID person,
        @Nullable UUID decision,
        String field,
        @Nullable String old,
        @Nullable String young,
        String at,
        @Nullable String by,
        @Nullable String why) {
    @Override
    public String toString() {
        return "Correction of " + field;
    }
}
