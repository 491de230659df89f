package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what a file does while it is taken, and remembers the first of it for a preview. */
final class Tallying {
    private static final int MOST = 2_000;

    private final MergeStore store;
    private final Map<Resource, Counts> counts = new EnumMap<>(Resource.class);
    private final List<Touch> touches = new ArrayList<>();
    private final boolean looking;
    private int touched;
    private int along;
    private int photosMissing;

    /**
     * @param looking whether somebody wants to see what is touched
     */
    Tallying(MergeStore store, boolean looking) {
        this.store = store;
        this.looking = looking;
    }

    void added(Resource resource, UUID id, Map<String, @Nullable String> row) {
        count(resource, new Counts(1, 0, 0));
        touch(Touch.Kind.NEW, resource, id, row, null, null, null);
    }

    void changed(
            Resource resource,
            UUID id,
            Map<String, @Nullable String> ours,
            Map<String, @Nullable String> changes) {
        count(resource, new Counts(0, 1, 0));
        changes.forEach(
                (field, to) ->
                        touch(Touch.Kind.CHANGED, resource, id, ours, field, ours.get(field), to));
    }

    /**
     * @param named whether the file names it; what rests on such a row here goes along with it, and
     *     is counted apart, so that sender and receiver count the same removals
     */
    void ended(Resource resource, UUID id, Map<String, @Nullable String> row, boolean named) {
        if (named) {
            count(resource, new Counts(0, 0, 1));
        } else {
            along++;
        }
        touch(Touch.Kind.ENDED, resource, id, row, null, null, null);
    }

    /**
     * Remembers what a reply says of a person; how often it says what is counted by its own words.
     */
    void told(
            Resource resource,
            UUID id,
            UUID person,
            String field,
            @Nullable String from,
            @Nullable String to) {
        Map<String, @Nullable String> row = Map.of(Cells.PERSON, person.toString());
        touch(Touch.Kind.CHANGED, resource, id, row, field, from, to);
    }

    /** Whether somebody wants to see what is touched. */
    boolean looking() {
        return looking;
    }

    void photoMissing() {
        photosMissing++;
    }

    private void count(Resource resource, Counts more) {
        counts.merge(resource, more, Counts::plus);
    }

    private void touch(
            Touch.Kind kind,
            Resource resource,
            UUID id,
            Map<String, @Nullable String> row,
            @Nullable String field,
            @Nullable String from,
            @Nullable String to) {
        if (looking && ++touched <= MOST) {
            UUID person = RowMerge.person(resource, id, row);
            String name = row.get(Cells.NAME);
            if (name == null && person != null) {
                name = store.name(person);
            }
            touches.add(
                    new Touch(
                            kind,
                            resource,
                            id,
                            person,
                            name == null ? "" : name,
                            field,
                            from,
                            to,
                            field == null ? values(resource, row) : Map.of()));
        }
    }

    /** In the order of the columns; what says nothing is left out. */
    private static Map<String, String> values(
            Resource resource, Map<String, @Nullable String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : resource.fields()) {
            String value = row.get(field.name());
            if (value != null && !value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    Merged merged(Differing differing) {
        return new Merged(counts, differing, along, photosMissing, touches, touched <= MOST);
    }
}
