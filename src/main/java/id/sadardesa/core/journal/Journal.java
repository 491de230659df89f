package id.sadardesa.core.journal;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the office ever did. Each write is one named action: all of it or nothing, recorded in
 * the same transaction, on the medium when {@link #act} returns.
 */
public final class Journal {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> operator;

    /** The action under way; there is one at a time, because writes wait for each other. */
    private volatile @Nullable Acting acting;

    /** What is done, as a part of the same action, when rows are here again. */
    private final List<Consumer<Pen>> returning = new CopyOnWriteArrayList<>();

    /** Who acts, and with which pen. */
    private record Acting(Thread thread, Pen pen) {}

    /**
     * @param operator the name of the person at the desk, asked at each action
     */
    public Journal(Database database, Clock clock, Supplier<String> operator) {
        this.database = database;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * Does the work as one action; when it throws, nothing of it remains. An action that changed
     * nothing is not recorded. What is done inside another action becomes a part of that one: it is
     * recorded, undone or given up together with it.
     */
    public <T> T act(Action action, Function<Pen, T> work) {
        Acting outer = acting;
        if (outer != null && outer.thread() == Thread.currentThread()) {
            return work.apply(outer.pen());
        }
        return database.write(
                handle -> {
                    Recording recording =
                            new Recording(handle, clock, operator.get(), action, null);
                    T result = within(new Pen(handle, recording), work);
                    recording.finish();
                    return result;
                });
    }

    private <T> T within(Pen pen, Function<Pen, T> work) {
        acting = new Acting(Thread.currentThread(), pen);
        try {
            return work.apply(pen);
        } finally {
            acting = null;
        }
    }

    /**
     * Asks to be told when rows that were taken away are here again, inside the action that brought
     * them, which can be an undo.
     */
    public void whenRowsReturn(Consumer<Pen> work) {
        returning.add(work);
    }

    /** Says inside an action that it brought rows back. */
    public void rowsReturned(Pen pen) {
        returning.forEach(work -> work.accept(pen));
    }

    /** The name of the person at the desk. */
    public String operator() {
        return operator.get();
    }

    /** The latest actions, newest first. */
    public List<Entry> latest(int count) {
        return database.read(handle -> JournalRows.latest(handle, count));
    }

    /** One action as it stands now. */
    public Optional<Entry> entry(long seq) {
        return database.read(handle -> JournalRows.entry(handle, seq));
    }

    /**
     * The number of the last action; it changes whenever anything was written. 0 when there is
     * none.
     */
    public long lastSeq() {
        return database.read(JournalRows::lastSeq);
    }

    /** The number of the last action up to the end of a day; 0 when there is none. */
    public long lastSeqBy(LocalDate day) {
        return database.read(
                handle -> JournalRows.lastSeqBefore(handle, day.plusDays(1).atStartOfDay()));
    }

    /** All that ever happened to a person, village or other thing, oldest first. */
    public List<Change> history(UUID subject) {
        return database.read(handle -> JournalRows.changesOf(handle, subject));
    }

    /**
     * The first change of each row of a table after the end of each of some days: what it tells of
     * before is how the row stood on that day.
     *
     * @return by day and row; rows that have not changed since are absent
     */
    public Map<LocalDate, Map<UUID, Change>> firstAfter(String place, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Map<LocalDateTime, Map<UUID, Change>> since =
                database.read(
                        handle ->
                                JournalRows.firstSince(
                                        handle, place, days.stream().map(Journal::end).toList()));
        return days.stream()
                .collect(Collectors.toMap(day -> day, day -> since.get(end(day)), (a, b) -> a));
    }

    private static LocalDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    /** Some actions in their order, without what they wrote; see {@link #replay}. */
    public List<Entry> entries(long after, long upTo) {
        return database.read(handle -> JournalRows.entries(handle, after, upTo));
    }

    /** Passes on what one action wrote, as {@link #replay} does. */
    public void replay(long seq, Consumer<Change> to) {
        replay(seq - 1, seq, to);
    }

    /** The rows an action wrote, in the order it wrote them. */
    public List<Change> changes(long seq) {
        return database.read(handle -> JournalRows.changesIn(handle, seq));
    }

    /**
     * Passes on every row that some actions wrote, the changes of one row in the order in which
     * they were made; one pack of changes at a time is in memory.
     *
     * @param after the number of the action before the first; 0 for the beginning
     * @param upTo the number of the last action
     */
    public void replay(long after, long upTo, Consumer<Change> to) {
        List<Long> seqs = database.read(handle -> JournalRows.between(handle, after, upTo));
        for (long seq : seqs) {
            database.read(
                    handle -> {
                        JournalRows.stream(handle, seq, to);
                        return seq;
                    });
        }
    }

    /**
     * Fills an empty database with all records as they stood right after an action; pictures and
     * the journal itself stay out.
     *
     * @param seq the number of the action
     */
    public void copyAsOf(long seq, Database into, Progress progress) {
        database.readAlone(
                from -> {
                    Rewind rewind = new Rewind();
                    replay(seq, lastSeq(), rewind::note);
                    return rewind.copy(from, into, progress);
                });
    }

    /** The same journal for whoever must only read. */
    public Journal reading() {
        return new Journal(
                database,
                clock,
                () -> {
                    throw new IllegalStateException("Nothing is written here");
                });
    }

    /** The later actions that stand in the way of taking this one back; empty when nothing does. */
    public List<Entry> blockers(long seq) {
        return database.read(handle -> JournalRows.laterOnSameRows(handle, seq));
    }

    /**
     * Takes an action back, as an action of its own; works after a restart and for actions of any
     * size.
     *
     * @return how many rows were put back
     * @throws Problem when it was taken back already, later actions build on it, or a value that it
     *     wrote is no longer there
     */
    public int undo(long seq) {
        return database.write(
                handle -> {
                    Entry entry =
                            JournalRows.entry(handle, seq)
                                    .filter(Entry::undoable)
                                    .orElseThrow(() -> Problem.of("journal.undo.gone"));
                    List<Entry> blockers = JournalRows.laterOnSameRows(handle, seq);
                    if (!blockers.isEmpty()) {
                        throw Problem.of(
                                "journal.undo.blocked",
                                entry.action(),
                                blockers.stream().map(Entry::action).distinct().limit(5).toList());
                    }
                    Action undo = Action.of("undo", entry.action());
                    Recording recording = new Recording(handle, clock, operator.get(), undo, seq);
                    Pen pen = new Pen(handle, recording);
                    List<Change> changes = JournalRows.changesIn(handle, seq);
                    try {
                        for (int i = changes.size() - 1; i >= 0; i--) {
                            if (!pen.takeBack(changes.get(i))) {
                                throw Problem.of("journal.undo.stale", entry.action());
                            }
                        }
                        int back = recording.count();
                        within(
                                pen,
                                acting -> {
                                    rowsReturned(acting);
                                    return back;
                                });
                        recording.finish();
                        return back;
                    } catch (StillInUse | Collision e) {
                        throw new Problem(Text.of("journal.undo.inUse", entry.action()), e);
                    }
                });
    }
}
