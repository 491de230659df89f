package id.sadardesa.core.journal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was before and after an action; null where it did not exist.
 *
 * @param place the table it stands in
 * @param subject the person (or other main thing) the row belongs to
 */
public record Change(
        Entry entry,
        String place,
        UUID rowId,
        UUID subject,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after) {

    /** The columns whose content differs. */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        Map<String, @Nullable String> old = before == null ? Map.of() : before;
        Map<String, @Nullable String> young = after == null ? Map.of() : after;
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(young.keySet());
        for (String column : all) {
            if (!java.util.Objects.equals(old.get(column), young.get(column))) {
                columns.add(column);
            }
        }
        return columns;
    }
}
