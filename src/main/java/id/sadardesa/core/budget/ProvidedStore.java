package id.sadardesa.core.budget;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of what village budgets provide. */
final class ProvidedStore {
    private static final String TABLE = "budget_provided";

    private final Database database;

    ProvidedStore(Database database) {
        this.database = database;
    }

    /** What each village provides for a year, by its id; absent where nobody stated it. */
    Map<UUID, Provided> of(int year) {
        return database.read(
                handle -> {
                    Map<UUID, Provided> all = new HashMap<>();
                    handle.createQuery("select * from budget_provided where for_year = :year")
                            .bind("year", year)
                            .map(
                                    (rows, context) ->
                                            all.put(
                                                    rows.getObject("village_id", UUID.class),
                                                    new Provided(
                                                            new Rupiah(
                                                                    rows.getBigDecimal("amount")),
                                                            rows.getString("source"))))
                            .list();
                    return all;
                });
    }

    /** Writes it, or takes it away. */
    static void put(Pen pen, UUID village, int year, @Nullable Provided provided) {
        Optional<UUID> known =
                pen.handle()
                        .createQuery(
                                "select id from budget_provided where village_id = :v and for_year"
                                        + " = :y")
                        .bind("v", village)
                        .bind("y", year)
                        .mapTo(UUID.class)
                        .findFirst();
        if (provided == null) {
            known.ifPresent(id -> pen.delete(TABLE, id));
            return;
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("village_id", village);
        row.put("for_year", year);
        row.put("amount", provided.amount().value());
        row.put("source", provided.source());
        if (known.isPresent()) {
            pen.update(TABLE, known.get(), row);
        } else {
            pen.insert(TABLE, Ids.named(TABLE, village.toString(), Integer.toString(year)), row);
        }
    }
}
