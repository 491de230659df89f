package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.ChangedBy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who at the sender of a file gave fields their values, as far as the file says so. */
public final class Authorship {
    static final Authorship UNKNOWN = new Authorship();

    private final Map<String, ChangedBy> fields = new HashMap<>();

    private Authorship() {}

    public static Authorship of(List<ChangedBy> said) {
        Authorship all = new Authorship();
        for (ChangedBy one : said) {
            one.rows()
                    .forEach(
                            (row, names) -> {
                                names.forEach(name -> all.fields.put(row + " " + name, one));
                                if (names.isEmpty()) {
                                    all.fields.put(row, one);
                                }
                            });
        }
        return all;
    }

    /**
     * Who gave a field its value, or took the row away; null where that is not said.
     *
     * @param field null for the row itself
     */
    @Nullable ChangedBy of(UUID row, @Nullable String field) {
        return fields.get(field == null ? row.toString() : row + " " + field);
    }
}
