package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was done here that the sender of a file had not heard of when it made the file. */
public final class Edits {
    private final Map<UUID, Edited> rows = new HashMap<>();
    private final Set<UUID> gone = new HashSet<>();

    private Edits() {}

    /** For what no file says anew. */
    static Edits none() {
        return new Edits();
    }

    /**
     * Reads them from the journal. What a file of the sender wrote meanwhile is the sender's word:
     * an edit before it is answered, and the next one begins there.
     *
     * @param after the last action that the sender has heard of
     * @param ours whether what came from an office is ours towards the sender; it is not asked
     *     about the sender
     */
    public static Edits since(Journal journal, long after, UUID sender, Predicate<UUID> ours) {
        Edits edits = new Edits();
        for (Entry entry : journal.entries(after, journal.lastSeq())) {
            UUID from = Takes.from(entry.action());
            if (from == null || (!from.equals(sender) && ours.test(from))) {
                journal.replay(entry.seq(), edits::note);
            } else if (from.equals(sender) && stands(entry) && !edits.rows.isEmpty()) {
                Word word = new Word(edits.rows.keySet());
                journal.replay(entry.seq(), word::note);
                word.rows().forEach(edits::answer);
            }
        }
        return edits;
    }

    /** Whether a file was taken and not taken back. */
    private static boolean stands(Entry entry) {
        return entry.undoneBy() == null && entry.undoes() == null;
    }

    private void answer(UUID id, Word.Row word) {
        if (word.cameOrWent()) {
            rows.remove(id);
            gone.remove(id);
        } else {
            Optional.ofNullable(rows.get(id))
                    .ifPresent(row -> word.columns().forEach(row::answered));
        }
    }

    private void note(Change change) {
        Tables.resource(change.place())
                .ifPresent(
                        resource -> {
                            Edited row =
                                    rows.computeIfAbsent(
                                            change.rowId(), id -> new Edited(resource));
                            row.note(change);
                            if (row.gone() == null) {
                                gone.remove(change.rowId());
                            } else {
                                gone.add(change.rowId());
                            }
                        });
    }

    @Nullable Edited of(UUID row) {
        return rows.get(row);
    }

    /** Whether we touched who there is or who takes part, or took away what that rests on. */
    public boolean anyOfPeople() {
        return anyGone()
                || rows.values().stream()
                        .map(Edited::resource)
                        .anyMatch(one -> one == Resource.PEOPLE || one == Resource.PARTICIPATIONS);
    }

    /** Whether we took this row away. */
    boolean isGone(UUID row) {
        return gone.contains(row);
    }

    /** Whether we took anything away at all. */
    boolean anyGone() {
        return !gone.isEmpty();
    }
}
