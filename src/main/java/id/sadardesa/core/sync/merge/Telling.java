package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one office tells another beside its rows. */
final class Telling {
    private Telling() {}

    /**
     * Adds to a conflict that the other has found who here gave our value, and when.
     *
     * @throws Problem when it is about a column that there is not
     */
    static void sign(Desk desk, Map<String, @Nullable String> conflict) {
        String name = conflict.get("field");
        if (name == null) {
            return;
        }
        Field field = field(String.valueOf(conflict.get("resource")), name);
        if (!name.equals(Cells.PHOTO) && Conflict.Kind.VALUE.name().equals(conflict.get("kind"))) {
            sign(desk, conflict, field, "kept");
            sign(desk, conflict, field, "lost");
        }
    }

    private static Field field(String resource, String name) {
        return Resource.valueOf(resource.toUpperCase(Locale.ROOT)).fields().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of("sync.file.malformed", Resource.CONFLICTS.path()));
    }

    private static void sign(
            Desk desk, Map<String, @Nullable String> conflict, Field field, String side) {
        boolean ours = desk.exchange().ours().equals(conflict.get(side + "_office"));
        if (!ours || conflict.get(side + "_at") != null) {
            return;
        }
        UUID row = UUID.fromString(String.valueOf(conflict.get("row_id")));
        String person = conflict.get(Cells.PERSON);
        UUID subject = person == null ? row : UUID.fromString(person);
        Edit edit = desk.authors().of(subject, row, field, conflict.get(side));
        if (edit != null) {
            conflict.put(side + "_by", edit.by());
            conflict.put(side + "_at", edit.at());
        }
    }

    /** Notes at the branch what a kecamatan is to be told of one of its people. */
    static void correction(
            Pen pen,
            UUID office,
            UUID person,
            String field,
            @Nullable String old,
            @Nullable String young,
            LocalDateTime now,
            @Nullable String by) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(Cells.OFFICE, office);
        row.put(Cells.PERSON, person);
        row.put("field", field);
        row.put("old_value", old);
        row.put("new_value", young);
        row.put("made_at", Type.moment(now));
        row.put("operator", by);
        pen.insert(Tables.of(Resource.CORRECTIONS), Ids.next(), row);
    }
}
