package id.sadardesa.core.benefit;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of contribution months from before. */
final class PaidBeforeStore {
    private static final String TABLE = "contribution_before";

    private final Database database;

    PaidBeforeStore(Database database) {
        this.database = database;
    }

    Map<UUID, PaidBefore> all() {
        return database.read(
                handle -> {
                    Map<UUID, PaidBefore> all = new HashMap<>();
                    handle.createQuery("select * from contribution_before")
                            .map(
                                    (rows, context) ->
                                            all.put(
                                                    rows.getObject("person_id", UUID.class),
                                                    new PaidBefore(
                                                            rows.getInt("insured"),
                                                            rows.getInt("savings"),
                                                            rows.getInt("pension"),
                                                            rows.getString("source"))))
                            .list();
                    return all;
                });
    }

    /** Writes what was stated; no months at all take the row away. */
    void put(Pen pen, UUID person, PaidBefore before) {
        Optional<UUID> known =
                pen.handle()
                        .createQuery("select id from contribution_before where person_id = :p")
                        .bind("p", person)
                        .mapTo(UUID.class)
                        .findFirst();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", person);
        row.put("insured", before.insured());
        row.put("savings", before.savings());
        row.put("pension", before.pension());
        row.put("source", before.source().strip());
        if (before.none()) {
            known.ifPresent(id -> pen.delete(TABLE, id));
        } else if (known.isPresent()) {
            pen.update(TABLE, known.get(), row);
        } else {
            pen.insert(TABLE, Ids.named(TABLE, person.toString()), row);
        }
    }
}
