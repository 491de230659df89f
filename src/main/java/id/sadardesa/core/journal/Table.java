package id.sadardesa.core.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the pen knows of one table: its columns in order and how many decimals each keeps.
 *
 * @param decimals column name to decimals, -1 where the column is not a number with decimals
 */
record Table(String name, List<String> columns, Map<String, Integer> decimals) {
    static Table of(Handle handle, String name) {
        Map<String, Integer> decimals = new LinkedHashMap<>();
        handle.createQuery(
                        """
                        select lower(column_name) as c, data_type, numeric_scale
                        from information_schema.columns where table_name = :name order by ordinal_position
                        """)
                .bind("name", name.toUpperCase(Locale.ROOT))
                .map(
                        (rows, context) ->
                                Map.entry(
                                        rows.getString("c"),
                                        rows.getString("data_type").startsWith("NUMERIC")
                                                        || rows.getString("data_type")
                                                                .startsWith("DEC")
                                                ? rows.getInt("numeric_scale")
                                                : -1))
                .forEach(column -> decimals.put(column.getKey(), column.getValue()));
        if (decimals.isEmpty()) {
            throw new IllegalArgumentException("No table " + name);
        }
        return new Table(name, List.copyOf(decimals.keySet()), decimals);
    }

    String insertSql() {
        String names = String.join(", ", columns);
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names + ") values (" + marks + ")";
    }

    /**
     * The value as the database would say it, so that a row written and the row read back are equal
     * texts.
     */
    @Nullable String say(String column, @Nullable Object value) {
        Object plain = plain(column, value);
        if (plain == null) {
            return null;
        }
        if (plain instanceof Boolean b) {
            return b ? "TRUE" : "FALSE";
        }
        return plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
    }

    /** The value as the driver takes it. */
    @Nullable Object plain(String column, @Nullable Object value) {
        Integer scale = decimals.get(column);
        if (scale == null) {
            throw new IllegalArgumentException("No column " + column + " in " + name);
        }
        if (value instanceof BigDecimal number) {
            return scale >= 0 ? number.setScale(scale, RoundingMode.HALF_UP) : number;
        }
        if (value == null) {
            return null;
        }
        boolean known =
                value instanceof UUID
                        || value instanceof LocalDate
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Long;
        return known ? value : value instanceof Enum<?> e ? e.name() : value.toString();
    }
}
