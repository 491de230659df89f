package id.sadardesa.core.journal;

import id.sadardesa.base.Problem;
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
 * @param lengths column name to the most letters, for columns of text
 */
record Table(
        String name,
        List<String> columns,
        Map<String, Integer> decimals,
        Map<String, Integer> lengths) {
    private record Kind(String name, String type, int scale, int most) {
        boolean isDecimal() {
            return type.startsWith("NUMERIC") || type.startsWith("DEC");
        }
    }

    static Table of(Handle handle, String name) {
        Map<String, Integer> decimals = new LinkedHashMap<>();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        handle.createQuery(
                        """
                        select lower(column_name) as c, data_type, numeric_scale,
                            character_maximum_length as most
                        from information_schema.columns where table_name = :name order by ordinal_position
                        """)
                .bind("name", name.toUpperCase(Locale.ROOT))
                .map(
                        (rows, context) ->
                                new Kind(
                                        rows.getString("c"),
                                        rows.getString("data_type"),
                                        rows.getInt("numeric_scale"),
                                        rows.getInt("most")))
                .forEach(
                        column -> {
                            decimals.put(column.name, column.isDecimal() ? column.scale : -1);
                            if (column.type.startsWith("CHARACTER")) {
                                lengths.put(column.name, column.most);
                            }
                        });
        if (decimals.isEmpty()) {
            throw new IllegalArgumentException("No table " + name);
        }
        return new Table(name, List.copyOf(decimals.keySet()), decimals, lengths);
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
        return known ? value : fitting(column, value instanceof Enum<?> e ? e.name() : value);
    }

    /** The last net for a text that no form has measured; never cut. */
    private String fitting(String column, Object value) {
        String text = value.toString();
        Integer most = lengths.get(column);
        if (most != null && text.length() > most) {
            throw Problem.of("journal.row.long", text.length(), most);
        }
        return text;
    }
}
