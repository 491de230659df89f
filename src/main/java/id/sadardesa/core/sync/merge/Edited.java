package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happened here to one row that the sender has not heard of. */
final class Edited {
    private final Resource resource;
    private final Map<String, Edit> fields = new HashMap<>();

    /** The columns of a row that was made here on which the sender has spoken since. */
    private final Set<String> answered = new HashSet<>();

    private @Nullable Map<String, @Nullable String> gone;

    /** Whether it was not there when the sender last heard of us. */
    private boolean fresh;

    private boolean made;
    private String by = "";
    private String at = "";

    Edited(Resource resource) {
        this.resource = resource;
    }

    void note(Change change) {
        by = change.entry().operator();
        at = Type.moment(change.entry().at());
        Map<String, @Nullable String> before = change.before();
        Map<String, @Nullable String> after = change.after();
        if (after == null) {
            gone = before(before);
            made = false;
        } else if (before == null) {
            fresh |= gone == null;
            made = fresh;
            gone = null;
        } else {
            change.columns().forEach(column -> field(column, before.get(column)));
        }
    }

    /**
     * How the row stood before anything that the sender has not heard of. What came and went here
     * meanwhile may be there all the same: what both have stated has one id.
     */
    private @Nullable Map<String, @Nullable String> before(
            @Nullable Map<String, @Nullable String> image) {
        Map<String, @Nullable String> row = new HashMap<>(image == null ? Map.of() : image);
        if (!fresh) {
            fields.forEach((field, edit) -> row.put(field, edit.base()));
        }
        return row;
    }

    private void field(String column, @Nullable String before) {
        Edit known = fields.get(column);
        fields.put(column, new Edit(known == null ? before : known.base(), by, at));
    }

    /** The sender has given a column its value since; only what comes after that is ours. */
    void answered(String column) {
        fields.remove(column);
        answered.add(column);
    }

    Resource resource() {
        return resource;
    }

    /** The row as it was when we took it away; null while it is there. */
    @Nullable Map<String, @Nullable String> gone() {
        return gone;
    }

    /** Whether it first came here unknown to the sender, who then has it from elsewhere. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether a row that we took away has changed at the sender since. */
    boolean differs(Resource of, Map<String, @Nullable String> theirs, Predicate<Field> counts) {
        Map<String, @Nullable String> was = gone == null ? Map.of() : gone;
        return of.fields().stream()
                .filter(counts)
                .filter(field -> !field.name().equals(Cells.PHOTO))
                .anyMatch(
                        field ->
                                !Objects.equals(
                                        theirs.get(field.name()),
                                        Cells.said(field, was.get(field.name()))));
    }

    /** What happened to a field; null when nothing did. */
    @Nullable Edit of(Field field) {
        String column = field.name().equals(Cells.PHOTO) ? Cells.PHOTO_ID : field.name();
        if (made && !answered.contains(column)) {
            return new Edit(null, by, at);
        }
        Edit edit = fields.get(column);
        return edit == null || column.equals(Cells.PHOTO_ID)
                ? edit
                : new Edit(Cells.said(field, edit.base()), edit.by(), edit.at());
    }

    /** Whether the row is new here, or any of its fields was changed. */
    boolean any() {
        return made || !fields.isEmpty();
    }

    Set<String> columns() {
        return new TreeSet<>(fields.keySet());
    }

    String by() {
        return by;
    }

    String at() {
        return at;
    }
}
