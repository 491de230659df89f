package id.sadardesa.core.journal;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The journal's own rows: append-only, written by nobody else. */
final class JournalRows {
    /** Which undo stands against an entry, and whether the entry is itself the undo of an undo. */
    private static final String STANDING =
            """
            (select max(u.seq) from journal_entry u where u.undoes = e.seq
                and not exists (select 1 from journal_entry r where r.undoes = u.seq)) as undone_by,
            (select t.undoes from journal_entry t where t.seq = e.undoes) as redoes
            """;

    private static final String ENTRY = "select e.*, " + STANDING + " from journal_entry e ";

    private JournalRows() {}

    static void record(
            Handle handle,
            Clock clock,
            String operator,
            Action action,
            @Nullable Long undoes,
            List<Pen.Note> notes) {
        long seq =
                handle.createUpdate(
                                """
                                insert into journal_entry (id, at, operator, action, about, why, changes, undoes)
                                values (:id, :at, :operator, :action, :about, :why, :changes, :undoes)
                                """)
                        .bind("id", Ids.next())
                        .bind("at", LocalDateTime.now(clock))
                        .bind("operator", operator)
                        .bind("action", action.text().key())
                        .bind("about", say(action.text()))
                        .bind("why", action.why())
                        .bind("changes", notes.size())
                        .bind("undoes", undoes)
                        .executeAndReturnGeneratedKeys("seq")
                        .mapTo(Long.class)
                        .one();
        PreparedBatch batch =
                handle.prepareBatch("insert into journal_change values (?, ?, ?, ?, ?, ?, ?)");
        int n = 0;
        for (Pen.Note note : notes) {
            batch.bind(0, seq)
                    .bind(1, n++)
                    .bind(2, note.place())
                    .bind(3, note.rowId())
                    .bind(4, note.subject())
                    .bind(5, note.before() == null ? null : RowImage.json(note.before()))
                    .bind(6, note.after() == null ? null : RowImage.json(note.after()))
                    .add();
            if (batch.size() == 500) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    static long lastSeq(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from journal_entry")
                .mapTo(Long.class)
                .one();
    }

    static List<Entry> latest(Handle handle, int count) {
        return handle.createQuery(ENTRY + " order by e.seq desc limit :count")
                .bind("count", count)
                .map((rows, context) -> entry(rows))
                .list();
    }

    static Optional<Entry> entry(Handle handle, long seq) {
        return handle.createQuery(ENTRY + " where e.seq = :seq")
                .bind("seq", seq)
                .map((rows, context) -> entry(rows))
                .findOne();
    }

    static List<Change> changesIn(Handle handle, long seq) {
        return changes(handle, "c.seq = :value", seq);
    }

    static List<Change> changesOf(Handle handle, UUID subject) {
        return changes(handle, "c.subject = :value", subject);
    }

    private static List<Change> changes(Handle handle, String condition, Object value) {
        return handle.createQuery(
                        "select c.*, e.at, e.operator, e.action, e.about, e.why, e.changes,"
                                + " e.undoes, "
                                + STANDING
                                + " from journal_change c join journal_entry e on e.seq = c.seq"
                                + " where "
                                + condition
                                + " order by c.seq, c.n")
                .bind("value", value)
                .map(
                        (rows, context) ->
                                new Change(
                                        entry(rows),
                                        rows.getString("place"),
                                        rows.getObject("row_id", UUID.class),
                                        rows.getObject("subject", UUID.class),
                                        RowImage.parse(rows.getString("before_row")),
                                        RowImage.parse(rows.getString("after_row"))))
                .list();
    }

    /**
     * Later actions, not taken back and not undos themselves, that touched a row of this one or a
     * thing this one made.
     */
    static List<Entry> laterOnSameRows(Handle handle, long seq) {
        return handle.createQuery(
                        ENTRY
                                + """
                                 where e.seq > :seq and e.seq in (
                                    select later.seq from journal_change mine
                                    join journal_change later on later.row_id = mine.row_id
                                    where mine.seq = :seq and later.seq > :seq
                                    union
                                    select later.seq from journal_change mine
                                    join journal_change later on later.subject = mine.row_id
                                    where mine.seq = :seq and mine.before_row is null and later.seq > :seq)
                                 order by e.seq desc
                                """)
                .bind("seq", seq)
                .map((rows, context) -> entry(rows))
                // an undo and what it took back cancel out, so neither stands in the way
                .filter(entry -> entry.undoneBy() == null && entry.undoes() == null)
                .list();
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        long undoes = rows.getLong("undoes");
        boolean isUndo = !rows.wasNull();
        long undoneBy = rows.getLong("undone_by");
        boolean undone = !rows.wasNull();
        rows.getLong("redoes");
        boolean redo = !rows.wasNull();
        return new Entry(
                rows.getLong("seq"),
                rows.getObject("at", LocalDateTime.class),
                rows.getString("operator"),
                text(rows.getString("action"), rows.getString("about")),
                rows.getString("why"),
                rows.getInt("changes"),
                isUndo ? undoes : null,
                undone ? undoneBy : null,
                redo);
    }

    /** The values of a text as JSON; a text inside a text is kept as a text. */
    private static String say(Text text) {
        try {
            return JSON.std.asString(text.values().stream().map(JournalRows::plain).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Text inner) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("key", inner.key());
            map.put("values", inner.values().stream().map(JournalRows::plain).toList());
            return map;
        }
        return value instanceof Number ? value : value.toString();
    }

    private static Text text(String key, String values) {
        try {
            return new Text(
                    key, JSON.std.listFrom(values).stream().map(JournalRows::rich).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object rich(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<?> values = (List<?>) java.util.Objects.requireNonNull(map.get("values"));
            return new Text(
                    String.valueOf(map.get("key")),
                    values.stream().map(v -> rich((Object) v)).toList());
        }
        return value;
    }
}
