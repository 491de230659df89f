package id.sadardesa.core.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The only thing that writes rows. It exists inside one {@link Journal#act action} and notes each
 * row before and after. Rows are maps of column name to value; absent columns are empty.
 */
public final class Pen {
    private static final int BATCH = 500;

    /** A noted row, before it is known under which action. */
    record Note(
            String place,
            UUID rowId,
            UUID subject,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {}

    private final Handle handle;
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Pen(Handle handle) {
        this.handle = handle;
    }

    List<Note> notes() {
        return notes;
    }

    /** For reads that must see what this action has already written. */
    public Handle handle() {
        return handle;
    }

    public void insert(String place, UUID id, Map<String, ? extends @Nullable Object> row) {
        insertAll(place, Map.of(id, row));
    }

    /** Many rows of one table at once, in batches. */
    public void insertAll(
            String place, Map<UUID, ? extends Map<String, ? extends @Nullable Object>> rows) {
        Table table = table(place);
        try (PreparedStatement insert =
                handle.getConnection().prepareStatement(table.insertSql())) {
            int waiting = 0;
            for (var row : rows.entrySet()) {
                bind(insert, table, row.getKey(), row.getValue());
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
                Map<String, @Nullable String> image = image(table, row.getKey(), row.getValue());
                notes.add(new Note(place, row.getKey(), subject(row.getKey(), image), null, image));
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException("insert into " + place, e, null);
        }
    }

    /** Straight through the driver: a bulk action writes more values than anything else does. */
    private static void bind(
            PreparedStatement insert,
            Table table,
            UUID id,
            Map<String, ? extends @Nullable Object> row)
            throws SQLException {
        int i = 0;
        for (String column : table.columns()) {
            insert.setObject(++i, column.equals("id") ? id : table.plain(column, row.get(column)));
        }
    }

    /**
     * Writes the given columns of a row and leaves the others.
     *
     * @return whether anything differed; a row that stays the same is neither written nor noted
     */
    public boolean update(String place, UUID id, Map<String, ? extends @Nullable Object> columns) {
        Table table = table(place);
        Map<String, @Nullable String> before = current(place, id);
        if (before == null) {
            throw new IllegalArgumentException("No row " + id + " in " + place);
        }
        Map<String, @Nullable String> after = new LinkedHashMap<>(before);
        columns.forEach((column, value) -> after.put(column, table.say(column, value)));
        return replace(table, id, before, after);
    }

    private boolean replace(
            Table table,
            UUID id,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        List<String> changed =
                table.columns().stream()
                        .filter(c -> !Objects.equals(before.get(c), after.get(c)))
                        .toList();
        if (changed.isEmpty()) {
            return false;
        }
        String sets = String.join(" = ?, ", changed) + " = ?";
        var update =
                handle.createUpdate("update " + table.name() + " set " + sets + " where id = ?");
        for (int i = 0; i < changed.size(); i++) {
            update.bind(i, after.get(changed.get(i)));
        }
        update.bind(changed.size(), id).execute();
        notes.add(new Note(table.name(), id, subject(id, after), before, after));
        return true;
    }

    /**
     * Takes a row away.
     *
     * @throws StillInUse when other rows rest on it
     */
    public void delete(String place, UUID id) {
        Table table = table(place);
        Map<String, @Nullable String> before = current(place, id);
        if (before == null) {
            throw new IllegalArgumentException("No row " + id + " in " + place);
        }
        try {
            handle.createUpdate("delete from " + table.name() + " where id = ?")
                    .bind(0, id)
                    .execute();
        } catch (UnableToExecuteStatementException e) {
            throw e.getCause() instanceof SQLIntegrityConstraintViolationException
                    ? new StillInUse(e)
                    : e;
        }
        notes.add(new Note(place, id, subject(id, before), before, null));
    }

    /** Puts a row into exactly this state; null takes it away. Used by undo. */
    void restore(String place, UUID id, @Nullable Map<String, @Nullable String> wanted) {
        Map<String, @Nullable String> now = current(place, id);
        if (wanted == null) {
            delete(place, id);
        } else if (now == null) {
            insert(place, id, wanted);
        } else {
            Map<String, @Nullable String> whole = new LinkedHashMap<>();
            table(place).columns().forEach(column -> whole.put(column, wanted.get(column)));
            replace(table(place), id, now, whole);
        }
    }

    @Nullable Map<String, @Nullable String> current(String place, UUID id) {
        return handle.createQuery("select * from " + table(place).name() + " where id = ?")
                .bind(0, id)
                .map((rows, context) -> RowImage.read(rows))
                .findOne()
                .orElse(null);
    }

    private Table table(String place) {
        return tables.computeIfAbsent(place, name -> Table.of(handle, name));
    }

    private static Map<String, @Nullable String> image(
            Table table, UUID id, Map<String, ? extends @Nullable Object> row) {
        Map<String, @Nullable String> image = new LinkedHashMap<>();
        row.forEach((column, value) -> image.put(column, table.say(column, value)));
        image.put("id", id.toString());
        return image;
    }

    /** A row with a person_id tells about that person; any other row tells about itself. */
    private static UUID subject(UUID id, Map<String, @Nullable String> image) {
        String person = image.get("person_id");
        return person == null ? id : UUID.fromString(person);
    }
}
