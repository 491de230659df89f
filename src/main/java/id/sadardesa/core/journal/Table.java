package id.sadardesa.core.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the pen knows of one table: its columns in order and how many decimals each keeps.
 *
 * @param decimals column name to decimals, -1 where the column is not a number with decimals
 */
record Table(String name, Map<String, Integer> decimals) {
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
        return new Table(name, decimals);
    }

    String insertSql() {
        String names = String.join(", ", decimals.keySet());
        String marks = decimals.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names + ") values (" + marks + ")";
    }

    List<String> columns() {
        return List.copyOf(decimals.keySet());
    }

    /**
     * The value as the database would say it, so that a row written and the row read back are equal
     * texts.
     */
    @Nullable String say(String column, @Nullable Object value) {
        Integer scale = decimals.get(column);
        if (scale == null) {
            throw new IllegalArgumentException("No column " + column + " in " + name);
        }
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean b) {
            return b ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal number && scale >= 0) {
            return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        }
        return value instanceof Enum<?> e ? e.name() : value.toString();
    }
}
