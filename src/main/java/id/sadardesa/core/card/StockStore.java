package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of blank sheets that came in, were counted, printed or spoiled. */
final class StockStore {
    private final Database database;

    StockStore(Database database) {
        this.database = database;
    }

    Map<String, Integer> left() {
        Map<String, Integer> left = new TreeMap<>();
        database.read(
                        handle ->
                                handle.createQuery(
                                                "select material, sum(amount) from card_stock group"
                                                        + " by material")
                                        .map(
                                                (row, context) ->
                                                        Map.entry(row.getString(1), row.getInt(2)))
                                        .list())
                .forEach(row -> left.put(row.getKey(), row.getValue()));
        return left;
    }

    /** How many sheets went that way so far. */
    int sum(String material, StockCause cause) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select coalesce(-sum(amount), 0) from card_stock where"
                                                + " material = :material and cause = :cause")
                                .bind("material", material)
                                .bind("cause", cause.name())
                                .mapTo(Integer.class)
                                .one());
    }

    static void insert(
            Pen pen,
            String material,
            int amount,
            StockCause cause,
            LocalDate on,
            @Nullable UUID batch) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("material", material);
        row.put("amount", amount);
        row.put("cause", cause);
        row.put("on_day", on);
        row.put("batch_id", batch);
        pen.insert("card_stock", Ids.next(), row);
    }
}
