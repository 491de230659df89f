package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an import before or after the first preview.
 *
 * @param village where rows belong that do not say it themselves, or null
 * @param columns for a sheet's name, the column index of each meaning, in place of what was
 *     recognised
 * @param answers for {@link ImportLine#key}, the person meant; empty for "somebody new"
 * @param mends for {@link ImportLine#key}, what cells shall say in place of what stands in the file
 */
public record ImportChoices(
        @Nullable Village village,
        Map<String, Map<Column, Integer>> columns,
        Map<String, Optional<UUID>> answers,
        Map<String, Map<Column, String>> mends) {
    public static final ImportChoices NONE = new ImportChoices(null, Map.of(), Map.of());

    /** The same, where every cell says what stands in the file. */
    public ImportChoices(
            @Nullable Village village,
            Map<String, Map<Column, Integer>> columns,
            Map<String, Optional<UUID>> answers) {
        this(village, columns, answers, Map.of());
    }
}
