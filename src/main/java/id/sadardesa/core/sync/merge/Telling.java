package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes at the branch what a kecamatan is to be told of one of its people. */
final class Telling {
    private Telling() {}

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
