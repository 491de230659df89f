package id.sadardesa.core.journal;

import id.sadardesa.base.Database;
import id.sadardesa.base.Progress;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * All records as they stood after some action: those of now, and in the place of each that was
 * written since, what it was before its first change.
 */
final class Rewind {
    private static final int BATCH = 1000;

    /** Of each table the rows that were written since, as they were; null where there was none. */
    private final Map<String, Map<UUID, @Nullable Map<String, @Nullable String>>> before =
            new HashMap<>();

    /** To be told of all changes since, in their order. */
    void note(Change change) {
        Map<UUID, @Nullable Map<String, @Nullable String>> rows =
                before.computeIfAbsent(change.place(), place -> new HashMap<>());
        if (!rows.containsKey(change.rowId())) {
            rows.put(change.rowId(), change.before());
        }
    }

    /** Writes all rows as they stood, and tells how many. */
    int copy(Handle from, Database into, Progress progress) {
        List<String> tables = tables(from);
        return into.write(
                to -> {
                    to.execute("set referential_integrity false");
                    int rows = 0;
                    for (int i = 0; i < tables.size(); i++) {
                        progress.check();
                        progress.at(i, tables.size());
                        to.execute("delete from " + tables.get(i));
                        rows += copy(tables.get(i), from, to);
                    }
                    return rows;
                });
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery(
                        """
                        select lower(table_name) from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                            and table_name not like 'JOURNAL%' and table_name <> 'PICTURE'
                            and table_name <> 'flyway_schema_history'
                        order by table_name
                        """)
                .mapTo(String.class)
                .list();
    }

    private int copy(String name, Handle from, Handle to) {
        Table table = Table.of(to, name);
        Map<UUID, @Nullable Map<String, @Nullable String>> old =
                before.getOrDefault(name, Map.of());
        Set<UUID> written = new HashSet<>(old.keySet());
        String columns = String.join(", ", table.columns());
        int id = table.columns().indexOf("id") + 1;
        try (PreparedStatement insert = to.getConnection().prepareStatement(table.insertSql());
                PreparedStatement select =
                        from.getConnection()
                                .prepareStatement("select " + columns + " from " + name);
                ResultSet rows = select.executeQuery()) {
            Rows out = new Rows(insert, table.columns());
            while (rows.next()) {
                if (id == 0 || !written.contains(rows.getObject(id, UUID.class))) {
                    out.add(rows);
                }
            }
            for (Map<String, @Nullable String> row : old.values()) {
                if (row != null) {
                    out.add(row);
                }
            }
            return out.end();
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Rows on their way into one table. */
    private static final class Rows {
        private final PreparedStatement insert;
        private final List<String> columns;
        private int count;

        Rows(PreparedStatement insert, List<String> columns) {
            this.insert = insert;
            this.columns = columns;
        }

        void add(ResultSet row) throws SQLException {
            for (int i = 1; i <= columns.size(); i++) {
                insert.setObject(i, row.getObject(i));
            }
            added();
        }

        void add(Map<String, @Nullable String> row) throws SQLException {
            for (int i = 1; i <= columns.size(); i++) {
                insert.setObject(i, row.get(columns.get(i - 1)));
            }
            added();
        }

        private void added() throws SQLException {
            insert.addBatch();
            if (++count % BATCH == 0) {
                insert.executeBatch();
            }
        }

        int end() throws SQLException {
            insert.executeBatch();
            return count;
        }
    }
}
