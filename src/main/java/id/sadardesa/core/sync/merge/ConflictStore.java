package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of conflicts. */
final class ConflictStore {
    static final String CONFLICT = "sync_conflict";

    private ConflictStore() {}

    /** All of them, those that wait first, then the newest. */
    static List<Conflict> all(Handle handle) {
        return handle.createQuery(
                        "select * from sync_conflict"
                                + " order by case when state = 'OPEN' then 0 else 1 end,"
                                + " found_on desc, id")
                .map((rows, context) -> conflict(rows))
                .list();
    }

    static List<Conflict> with(Handle handle, UUID office) {
        return handle.createQuery("select * from sync_conflict where office_id = :office")
                .bind("office", office)
                .map((rows, context) -> conflict(rows))
                .list();
    }

    static Optional<Conflict> find(Handle handle, UUID id) {
        return handle.createQuery("select * from sync_conflict where id = :id")
                .bind("id", id)
                .map((rows, context) -> conflict(rows))
                .findOne();
    }

    /** The words with which the branch corrected the field of a person to the value of a side. */
    static Optional<String> basis(Handle handle, Conflict conflict, Conflict.Side side) {
        return handle.createQuery(
                        """
                        select why from branch_correction
                        where person_id = :person and field = :field and new_value = :value
                            and why is not null
                        order by made_at desc, id desc
                        """)
                .bind("person", conflict.row())
                .bind("field", conflict.field())
                .bind("value", side.value())
                .mapTo(String.class)
                .findFirst();
    }

    static void insert(Pen pen, Conflict conflict) {
        pen.insert(CONFLICT, conflict.id(), row(conflict));
    }

    static void update(Pen pen, Conflict conflict) {
        pen.update(CONFLICT, conflict.id(), row(conflict));
    }

    private static Map<String, @Nullable Object> row(Conflict conflict) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("office_id", conflict.office());
        row.put("person_id", conflict.person());
        row.put("resource", conflict.resource().wire());
        row.put("row_id", conflict.row());
        row.put("kind", conflict.kind());
        row.put("field", conflict.field());
        side(row, "kept", conflict.kept());
        side(row, "lost", conflict.lost());
        row.put("found_on", conflict.foundOn());
        row.put("state", conflict.state());
        row.put("settled_by", conflict.settledBy());
        row.put("settled_on", conflict.settledOn());
        return row;
    }

    private static void side(Map<String, @Nullable Object> row, String name, Conflict.Side side) {
        row.put(name, side.value());
        row.put(name + "_office", side.office());
        row.put(name + "_by", side.by());
        row.put(name + "_at", side.at());
        row.put(name + "_sk", side.sk());
    }

    private static Conflict conflict(ResultSet rows) throws SQLException {
        return new Conflict(
                rows.getObject("id", UUID.class),
                rows.getObject("office_id", UUID.class),
                rows.getObject("person_id", UUID.class),
                Resource.valueOf(rows.getString("resource").toUpperCase(Locale.ROOT)),
                rows.getObject("row_id", UUID.class),
                Conflict.Kind.valueOf(rows.getString("kind")),
                rows.getString("field"),
                side(rows, "kept"),
                side(rows, "lost"),
                rows.getObject("found_on", LocalDate.class),
                Conflict.State.valueOf(rows.getString("state")),
                rows.getString("settled_by"),
                rows.getObject("settled_on", LocalDate.class));
    }

    private static Conflict.Side side(ResultSet rows, String name) throws SQLException {
        return new Conflict.Side(
                rows.getString(name),
                rows.getString(name + "_office"),
                rows.getString(name + "_by"),
                rows.getString(name + "_at"),
                rows.getString(name + "_sk"));
    }
}
