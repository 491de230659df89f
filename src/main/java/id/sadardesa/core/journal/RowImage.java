package id.sadardesa.core.journal;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as plain texts by column name, and as the JSON the journal keeps; equal rows give equal
 * texts.
 */
final class RowImage {
    private RowImage() {}

    static Map<String, @Nullable String> read(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, @Nullable String> image = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            image.put(
                    columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT), rows.getString(i));
        }
        return image;
    }

    static String json(Map<String, @Nullable String> image) {
        Map<String, String> said = new LinkedHashMap<>();
        image.forEach(
                (column, value) -> {
                    if (value != null) {
                        said.put(column, value);
                    }
                });
        try {
            return JSON.std.asString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable Map<String, @Nullable String> parse(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            Map<String, @Nullable String> image = new LinkedHashMap<>();
            JSON.std
                    .mapFrom(json)
                    .forEach((column, value) -> image.put(column, String.valueOf(value)));
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
