package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Resource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file does to one row, or to one field of it.
 *
 * @param person whom it is about; null when it is about no person
 * @param name of the person or village
 * @param field the column; null when the whole row is new or gone
 * @param values of a row that is new or gone, what it says by column; empty otherwise
 */
public record Touch(
        Kind kind,
        Resource resource,
        UUID row,
        @Nullable UUID person,
        String name,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        Map<String, String> values) {
    public Touch {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What happens to it. */
    public enum Kind {
        NEW,
        CHANGED,
        ENDED
    }

    @Override
    public String toString() {
        return kind + " " + resource + " " + row;
    }
}
