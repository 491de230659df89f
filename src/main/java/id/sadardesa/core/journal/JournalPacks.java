package id.sadardesa.core.journal;

import id.sadardesa.base.Ids;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code journal_pack}: the changes of bulk actions, read as if each had its own row.
 */
final class JournalPacks {
    /** From this many changes on an action is packed. */
    static final int FROM = 200;

    private JournalPacks() {}

    /**
     * Writes some of an action's notes.
     *
     * @param pack the number of the first pack to write
     * @param from how many notes of the action were written before
     * @return how many packs it took
     */
    static int record(Handle handle, long seq, int pack, int from, List<Pen.Note> notes) {
        if (notes.isEmpty()) {
            return 0;
        }
        try (PreparedStatement insert =
                handle.getConnection()
                        .prepareStatement(
                                "insert into journal_pack values (?, ?, ?, ?, ?, ?, ?)")) {
            List<ChangePack> packs = ChangePack.of(notes, from);
            int number = pack;
            for (ChangePack one : packs) {
                insert.setLong(1, seq);
                insert.setInt(2, number++);
                insert.setObject(3, one.subjects().from());
                insert.setObject(4, one.subjects().to());
                insert.setObject(5, one.rows().from());
                insert.setObject(6, one.rows().to());
                insert.setBytes(7, one.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
            return packs.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Passes on the packed changes of an action, one pack in memory; those of a row in order. */
    static void stream(Handle handle, long seq, Entry entry, BiConsumer<Entry, Pen.Note> to) {
        List<Integer> packs =
                handle.createQuery("select pack from journal_pack where seq = :seq order by pack")
                        .bind("seq", seq)
                        .mapTo(Integer.class)
                        .list();
        for (int pack : packs) {
            byte[] bytes =
                    handle.createQuery(
                                    "select changes from journal_pack"
                                            + " where seq = :seq and pack = :pack")
                            .bind("seq", seq)
                            .bind("pack", pack)
                            .mapTo(byte[].class)
                            .one();
            ChangePack.unpack(bytes).forEach(one -> to.accept(entry, one.note()));
        }
    }

    /** Passes on the packed changes of an action, in its order. */
    static void ofAction(Handle handle, long seq, BiConsumer<Long, ChangePack.Numbered> to) {
        ofAction(handle, seq, place -> true, to);
    }

    private static void ofAction(
            Handle handle,
            long seq,
            Predicate<String> places,
            BiConsumer<Long, ChangePack.Numbered> to) {
        handle
                .createQuery("select changes from journal_pack where seq = :seq")
                .bind("seq", seq)
                .map((rows, context) -> rows.getBytes(1))
                .stream()
                .flatMap(bytes -> ChangePack.unpack(bytes, places).stream())
                .sorted(Comparator.comparingInt(ChangePack.Numbered::n))
                .forEach(change -> to.accept(seq, change));
    }

    /** Passes on a table's packed changes since a moment, each action in its order. */
    static void since(
            Handle handle,
            LocalDateTime from,
            String place,
            BiConsumer<Long, ChangePack.Numbered> to) {
        handle.createQuery(
                        """
                        select distinct p.seq from journal_pack p
                        join journal_entry e on e.seq = p.seq
                        where e.at >= :from order by p.seq
                        """)
                .bind("from", from)
                .mapTo(Long.class)
                .list()
                .forEach(seq -> ofAction(handle, seq, place::equals, to));
    }

    /** Passes on the packed changes of one person or other thing, the oldest first. */
    static void ofSubject(Handle handle, UUID subject, BiConsumer<Long, ChangePack.Numbered> to) {
        record Found(long seq, ChangePack.Numbered change) {}
        handle
                .createQuery(
                        """
                        select seq, changes from journal_pack
                        where :subject between subject_from and subject_to
                        """)
                .bind("subject", subject)
                .map((rows, context) -> new Packed(rows))
                .stream()
                .flatMap(
                        packed ->
                                ChangePack.unpack(packed.bytes).stream()
                                        .filter(one -> one.note().subject().equals(subject))
                                        .map(one -> new Found(packed.seq, one)))
                .sorted(
                        Comparator.comparingLong(Found::seq)
                                .thenComparingInt(found -> found.change.n()))
                .forEach(found -> to.accept(found.seq, found.change));
    }

    /**
     * The later actions that touched a row of this one, or a thing that this one made, where one of
     * the two is packed.
     */
    static Set<Long> laterOnSameRows(Handle handle, long seq) {
        NavigableSet<UUID> rows = new TreeSet<>(Ids.ORDER);
        NavigableSet<UUID> made = new TreeSet<>(Ids.ORDER);
        ofAction(handle, seq, (same, change) -> keep(change.note(), rows, made));
        Set<Long> later = rows.isEmpty() ? new HashSet<>() : singles(handle, seq, rows, made);
        if (rows.isEmpty()) {
            JournalRows.changesIn(handle, seq)
                    .forEach(
                            change ->
                                    keep(
                                            new Pen.Note(
                                                    change.place(),
                                                    change.rowId(),
                                                    change.subject(),
                                                    change.before(),
                                                    change.after()),
                                            rows,
                                            made));
        }
        later.addAll(packs(handle, seq, rows, made));
        return later;
    }

    private static void keep(Pen.Note note, Set<UUID> rows, Set<UUID> made) {
        rows.add(note.rowId());
        if (note.before() == null) {
            made.add(note.rowId());
        }
    }

    private static Set<Long> singles(Handle handle, long seq, Set<UUID> rows, Set<UUID> made) {
        Set<Long> later = new HashSet<>();
        handle.createQuery("select seq, row_id, subject from journal_change where seq > :seq")
                .bind("seq", seq)
                .map(
                        (found, context) ->
                                rows.contains(found.getObject(2, UUID.class))
                                                || made.contains(found.getObject(3, UUID.class))
                                        ? found.getLong(1)
                                        : seq)
                .forEach(later::add);
        later.remove(seq);
        return later;
    }

    private static Set<Long> packs(
            Handle handle, long seq, NavigableSet<UUID> rows, NavigableSet<UUID> made) {
        Set<Long> later = new HashSet<>();
        handle.createQuery("select * from journal_pack where seq > :seq")
                .bind("seq", seq)
                .map((found, context) -> Packed.within(found, rows, made))
                .filter(packed -> packed != null)
                .forEach(
                        packed -> {
                            boolean same =
                                    ChangePack.unpack(packed.bytes).stream()
                                            .map(ChangePack.Numbered::note)
                                            .anyMatch(
                                                    note ->
                                                            rows.contains(note.rowId())
                                                                    || made.contains(
                                                                            note.subject()));
                            if (same) {
                                later.add(packed.seq);
                            }
                        });
        return later;
    }

    @SuppressWarnings("ArrayRecordComponent") // opened once and forgotten; never compared
    private record Packed(long seq, byte[] bytes) {
        Packed(ResultSet row) throws SQLException {
            this(row.getLong("seq"), row.getBytes("changes"));
        }

        /** Null when nothing of it can be meant, so that it need not be opened. */
        static @Nullable Packed within(
                ResultSet row, NavigableSet<UUID> rows, NavigableSet<UUID> made)
                throws SQLException {
            boolean possible =
                    crosses(row, "row_from", "row_to", rows)
                            || crosses(row, "subject_from", "subject_to", made);
            return possible ? new Packed(row) : null;
        }

        private static boolean crosses(
                ResultSet row, String from, String to, NavigableSet<UUID> ids) throws SQLException {
            UUID next = ids.ceiling(row.getObject(from, UUID.class));
            return next != null && Ids.ORDER.compare(next, row.getObject(to, UUID.class)) <= 0;
        }
    }
}
