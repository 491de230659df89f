package id.sadardesa.core.report;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of snapshots. */
final class SnapshotStore {
    private final Database database;

    SnapshotStore(Database database) {
        this.database = database;
    }

    /** All of them, the oldest month first. */
    List<Snapshot> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from report_snapshot order by for_month")
                                .map(
                                        (rows, context) ->
                                                new Snapshot(
                                                        rows.getObject("id", UUID.class),
                                                        Period.of(
                                                                rows.getObject(
                                                                        "for_month",
                                                                        LocalDate.class)),
                                                        rows.getObject("taken_on", LocalDate.class),
                                                        rows.getString("fingerprint")))
                                .list());
    }

    void insert(Pen pen, Snapshot snapshot, UUID closing) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("closing_id", closing);
        row.put("for_month", snapshot.period().first());
        row.put("taken_on", snapshot.on());
        row.put("fingerprint", snapshot.fingerprint());
        pen.insert("report_snapshot", snapshot.id(), row);
    }
}
