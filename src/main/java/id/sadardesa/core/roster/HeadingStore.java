package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns under a heading meant the last time, for the village it came from. */
final class HeadingStore {
    private final Database database;

    HeadingStore(Database database) {
        this.database = database;
    }

    /**
     * By heading; what was remembered for the village counts before what was remembered for none.
     */
    Map<String, Map<Column, Integer>> remembered(@Nullable UUID village) {
        Map<String, Map<Column, Integer>> columns = new HashMap<>();
        database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select header, columns from column_memory
                                        where village_id is null or village_id = :village
                                        order by village_id nulls first
                                        """)
                                .bind("village", village)
                                .map(
                                        (rows, context) ->
                                                columns.put(
                                                        rows.getString("header"),
                                                        parse(rows.getString("columns"))))
                                .list());
        return columns;
    }

    void remember(Pen pen, @Nullable UUID village, String header, Map<Column, Integer> columns) {
        Optional<UUID> there =
                pen.handle()
                        .createQuery(
                                """
                                select id from column_memory
                                where header = :header and (village_id = :village or (village_id is null and :village is null))
                                """)
                        .bind("header", header)
                        .bind("village", village)
                        .mapTo(UUID.class)
                        .findFirst();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("village_id", village);
        row.put("header", header);
        row.put("columns", say(columns));
        there.ifPresentOrElse(
                id -> pen.update("column_memory", id, row),
                () -> pen.insert("column_memory", Ids.next(), row));
    }

    private static String say(Map<Column, Integer> columns) {
        return new EnumMap<>(columns)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<Column, Integer> parse(String text) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                columns.put(
                        Column.valueOf(part.substring(0, equals)),
                        Integer.valueOf(part.substring(equals + 1)));
            }
        }
        return columns;
    }
}
