package id.sadardesa.core.journal;

import id.sadardesa.base.Problem;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
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
    private final Recording recording;

    Pen(Handle handle, Recording recording) {
        this.handle = handle;
        this.recording = recording;
    }

    /**
     * For reads that must see what this action has already written. Never for writing: that would
     * be in no history, and no undo would know of it.
     */
    public Handle handle() {
        return handle;
    }

    public void insert(String place, UUID id, Map<String, ? extends @Nullable Object> row) {
        insertAll(place, Map.of(id, row));
    }

    /**
     * Many rows of one table at once, in batches.
     *
     * @throws Collision when a unique value is taken
     */
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
                recording.add(
                        new Note(place, row.getKey(), subject(row.getKey(), image), null, image));
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw Collision.or(
                    new UnableToExecuteStatementException("insert into " + place, e, null));
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
        Map<String, @Nullable String> before = there(place, id);
        Map<String, @Nullable String> after = new LinkedHashMap<>(before);
        columns.forEach((column, value) -> after.put(column, table.say(column, value)));
        return replace(table, id, before, after);
    }

    /**
     * Writes only the columns in which the two states differ, so that what somebody else wrote into
     * the others since {@code seen} was read stays.
     *
     * @param seen the row as it was when the person began to change it
     * @param wanted the same columns as they shall be
     * @return whether anything differed
     * @throws Problem when the row is gone, or such a column was changed since it was seen
     */
    public boolean revise(
            String place,
            UUID id,
            Map<String, ? extends @Nullable Object> seen,
            Map<String, ? extends @Nullable Object> wanted) {
        Table table = table(place);
        Map<String, @Nullable String> before = there(place, id);
        Map<String, @Nullable String> after = new LinkedHashMap<>(before);
        for (var column : wanted.entrySet()) {
            String old = table.say(column.getKey(), seen.get(column.getKey()));
            String young = table.say(column.getKey(), column.getValue());
            String now = before.get(column.getKey());
            if (!Objects.equals(old, young) && !Objects.equals(now, young)) {
                if (!Objects.equals(now, old)) {
                    throw Problem.of("journal.row.changed");
                }
                after.put(column.getKey(), young);
            }
        }
        return replace(table, id, before, after);
    }

    /**
     * Notes that this action rests on a row and leaves it as it is: what made the row is not taken
     * back while this action stands.
     */
    public void restOn(String place, UUID id) {
        Map<String, @Nullable String> row = there(place, id);
        recording.add(new Note(place, id, subject(id, row), row, row));
    }

    private Map<String, @Nullable String> there(String place, UUID id) {
        Map<String, @Nullable String> row = current(place, id);
        if (row == null) {
            throw Problem.of("journal.row.gone");
        }
        return row;
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
        try {
            update.bind(changed.size(), id).execute();
        } catch (UnableToExecuteStatementException e) {
            throw Collision.or(e);
        }
        recording.add(new Note(table.name(), id, subject(id, after), before, after));
        return true;
    }

    /**
     * Takes a row away.
     *
     * @throws StillInUse when other rows rest on it
     */
    public void delete(String place, UUID id) {
        Table table = table(place);
        Map<String, @Nullable String> before = there(place, id);
        try {
            handle.createUpdate("delete from " + table.name() + " where id = ?")
                    .bind(0, id)
                    .execute();
        } catch (UnableToExecuteStatementException e) {
            throw e.getCause() instanceof SQLIntegrityConstraintViolationException
                    ? new StillInUse(e)
                    : e;
        }
        recording.add(new Note(place, id, subject(id, before), before, null));
    }

    /**
     * Takes one noted change back: the columns that it changed, and no others.
     *
     * @return false when the row is no longer as the change left it; nothing is written then
     */
    boolean takeBack(Change change) {
        Table table = table(change.place());
        Map<String, @Nullable String> before = change.before();
        Map<String, @Nullable String> after = change.after();
        Map<String, @Nullable String> now = current(change.place(), change.rowId());
        if (!table.columns().containsAll(change.columns()) || (now == null) != (after == null)) {
            return false;
        }
        if (before == null) {
            delete(change.place(), change.rowId());
        } else if (now == null || after == null) {
            insert(change.place(), change.rowId(), before);
        } else {
            Map<String, @Nullable String> whole = new LinkedHashMap<>(now);
            for (String column : change.columns()) {
                if (!Objects.equals(now.get(column), after.get(column))) {
                    return false;
                }
                whole.put(column, before.get(column));
            }
            replace(table, change.rowId(), now, whole);
        }
        return true;
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
