package id.sadardesa.core.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

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

    static long lastSeq(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from journal_entry")
                .mapTo(Long.class)
                .one();
    }

    static long lastSeqBefore(Handle handle, LocalDateTime moment) {
        return handle.createQuery(
                        "select coalesce(max(seq), 0) from journal_entry where at < :moment")
                .bind("moment", moment)
                .mapTo(Long.class)
                .one();
    }

    static List<Long> between(Handle handle, long after, long upTo) {
        return handle.createQuery(
                        "select seq from journal_entry where seq > :after and seq <= :upTo"
                                + " order by seq")
                .bind("after", after)
                .bind("upTo", upTo)
                .mapTo(Long.class)
                .list();
    }

    static List<Entry> entries(Handle handle, long after, long upTo) {
        return handle.createQuery(ENTRY + " where e.seq > :after and e.seq <= :upTo order by e.seq")
                .bind("after", after)
                .bind("upTo", upTo)
                .map((rows, context) -> entry(rows))
                .list();
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
        List<Change> changes = new ArrayList<>(changes(handle, "c.seq = :value", seq));
        if (changes.isEmpty()) {
            Packed packed = new Packed(handle, changes);
            JournalPacks.ofAction(handle, seq, packed::add);
        }
        return changes;
    }

    /** Passes on the changes of an action; those of one row in their order, one pack at a time. */
    static void stream(Handle handle, long seq, Consumer<Change> to) {
        List<Change> singles = changes(handle, "c.seq = :value", seq);
        singles.forEach(to);
        if (singles.isEmpty()) {
            JournalPacks.stream(
                    handle,
                    seq,
                    entry(handle, seq).orElseThrow(),
                    (entry, note) ->
                            to.accept(
                                    new Change(
                                            entry,
                                            note.place(),
                                            note.rowId(),
                                            note.subject(),
                                            note.before(),
                                            note.after())));
        }
    }

    static List<Change> changesOf(Handle handle, UUID subject) {
        List<Change> changes = new ArrayList<>(changes(handle, "c.subject = :value", subject));
        int singles = changes.size();
        Packed packed = new Packed(handle, changes);
        JournalPacks.ofSubject(handle, subject, packed::add);
        if (singles > 0 && changes.size() > singles) {
            changes.sort(Comparator.comparingLong(change -> change.entry().seq()));
        }
        return changes;
    }

    /** The first change of each row of a table since each of some moments. */
    static Map<LocalDateTime, Map<UUID, Change>> firstSince(
            Handle handle, String place, Collection<LocalDateTime> moments) {
        LocalDateTime from = Collections.min(moments);
        List<Change> changes =
                new ArrayList<>(
                        changes(
                                handle,
                                "e.at >= :from and c.place = :place",
                                Map.of("from", from, "place", place)));
        Packed packed = new Packed(handle, changes);
        JournalPacks.since(handle, from, place, packed::add);
        changes.sort(Comparator.comparingLong(change -> change.entry().seq()));
        Map<LocalDateTime, Map<UUID, Change>> first = new HashMap<>();
        for (LocalDateTime moment : moments) {
            Map<UUID, Change> since = new HashMap<>();
            changes.stream()
                    .filter(change -> !change.entry().at().isBefore(moment))
                    .forEach(change -> since.putIfAbsent(change.rowId(), change));
            first.put(moment, since);
        }
        return first;
    }

    private static List<Change> changes(Handle handle, String condition, Object value) {
        return changes(handle, condition, Map.of("value", value));
    }

    private static List<Change> changes(
            Handle handle, String condition, Map<String, Object> values) {
        return handle.createQuery(
                        "select c.*, e.at, e.operator, e.action, e.about, e.why, e.changes,"
                                + " e.undoes, "
                                + STANDING
                                + " from journal_change c join journal_entry e on e.seq = c.seq"
                                + " where "
                                + condition
                                + " order by c.seq, c.n")
                .bindMap(values)
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

    /** Gives the changes out of packs their entries, each read once. */
    private static final class Packed {
        private final Handle handle;
        private final List<Change> changes;
        private final Map<Long, Entry> entries = new HashMap<>();

        Packed(Handle handle, List<Change> changes) {
            this.handle = handle;
            this.changes = changes;
        }

        void add(long seq, ChangePack.Numbered change) {
            Entry entry =
                    entries.computeIfAbsent(seq, number -> entry(handle, number).orElseThrow());
            Pen.Note note = change.note();
            changes.add(
                    new Change(
                            entry,
                            note.place(),
                            note.rowId(),
                            note.subject(),
                            note.before(),
                            note.after()));
        }
    }

    /**
     * Later actions, not taken back and not undos themselves, that touched a row of this one or a
     * thing this one made.
     */
    static List<Entry> laterOnSameRows(Handle handle, long seq) {
        Set<Long> seqs = JournalPacks.laterOnSameRows(handle, seq);
        seqs.addAll(singlesOnSameRows(handle, seq));
        return seqs.stream()
                .sorted(Comparator.reverseOrder())
                .map(later -> entry(handle, later).orElseThrow())
                // an undo and what it took back cancel out, so neither stands in the way
                .filter(entry -> entry.undoneBy() == null && entry.undoes() == null)
                .toList();
    }

    private static List<Long> singlesOnSameRows(Handle handle, long seq) {
        return handle.createQuery(
                        """
                        select later.seq from journal_change mine
                        join journal_change later on later.row_id = mine.row_id
                        where mine.seq = :seq and later.seq > :seq
                        union
                        select later.seq from journal_change mine
                        join journal_change later on later.subject = mine.row_id
                        where mine.seq = :seq and mine.before_row is null and later.seq > :seq
                        """)
                .bind("seq", seq)
                .mapTo(Long.class)
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
                KeptText.text(rows.getString("action"), rows.getString("about")),
                rows.getString("why"),
                rows.getInt("changes"),
                isUndo ? undoes : null,
                undone ? undoneBy : null,
                redo);
    }
}
