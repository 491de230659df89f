package id.sadardesa.core.reconcile;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of disputes. */
final class DisputeStore {
    private static final String DISPUTE = "dispute";

    private final Database database;

    DisputeStore(Database database) {
        this.database = database;
    }

    /** All of them, those that wait first, then the newest. */
    List<Dispute> all() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from dispute order by case when closed_on is null"
                                                + " then 0 else 1 end, made_at desc, id desc")
                                .map((rows, context) -> dispute(rows))
                                .list());
    }

    private static Dispute dispute(ResultSet rows) throws SQLException {
        return new Dispute(
                rows.getObject("id", UUID.class),
                rows.getObject("office_id", UUID.class),
                rows.getObject("person_id", UUID.class),
                rows.getString("nik"),
                rows.getString("kpj"),
                rows.getString("name"),
                rows.getString("field"),
                rows.getString("ours"),
                rows.getString("theirs"),
                rows.getString("note"),
                rows.getString("made_at"),
                rows.getString("operator"),
                rows.getString("answer"),
                rows.getObject("closed_on", LocalDate.class));
    }

    static void insert(Pen pen, Collection<Dispute> disputes) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (Dispute one : disputes) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("office_id", one.office());
            row.put("person_id", one.person());
            row.put("nik", one.nik());
            row.put("kpj", one.kpj());
            row.put("name", one.name());
            row.put("field", one.field());
            row.put("ours", one.ours());
            row.put("theirs", one.theirs());
            row.put("note", one.note());
            row.put("made_at", one.madeAt());
            row.put("operator", one.by());
            rows.put(one.id(), row);
        }
        pen.insertAll(DISPUTE, rows);
    }

    static void answer(Pen pen, UUID id, String answer, LocalDate on) {
        pen.update(DISPUTE, id, Map.of("answer", answer, "closed_on", on));
    }
}
