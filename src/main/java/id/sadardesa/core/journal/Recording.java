package id.sadardesa.core.journal;

import id.sadardesa.base.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One action on its way into the journal. What it notes is written down before it fills the memory,
 * so that an action of any size can be recorded.
 */
final class Recording {
    /** So many notes wait in memory at most. */
    static final int MOST = 10_000;

    private final Handle handle;
    private final Clock clock;
    private final String operator;
    private final Action action;
    private final @Nullable Long undoes;
    private final List<Pen.Note> waiting = new ArrayList<>();
    private int written;
    private int packs;
    private long seq;

    Recording(Handle handle, Clock clock, String operator, Action action, @Nullable Long undoes) {
        this.handle = handle;
        this.clock = clock;
        this.operator = operator;
        this.action = action;
        this.undoes = undoes;
    }

    void add(Pen.Note note) {
        waiting.add(note);
        if (waiting.size() >= MOST) {
            if (written == 0) {
                seq = begin(0);
            }
            packs += JournalPacks.record(handle, seq, packs, written, waiting);
            written += waiting.size();
            waiting.clear();
        }
    }

    /** How many rows the action wrote. */
    int count() {
        return written + waiting.size();
    }

    /** Ends the record; an action that wrote nothing leaves none. */
    void finish() {
        if (written > 0) {
            JournalPacks.record(handle, seq, packs, written, waiting);
            told(count());
        } else if (!waiting.isEmpty()) {
            seq = begin(count());
            if (count() < JournalPacks.FROM) {
                singles();
            } else {
                JournalPacks.record(handle, seq, 0, 0, waiting);
            }
        }
    }

    /** Opens the record of an action, of which so many changes are known so far. */
    private long begin(int changes) {
        return handle.createUpdate(
                        """
                        insert into journal_entry (id, at, operator, action, about, why, changes, undoes)
                        values (:id, :at, :operator, :action, :about, :why, :changes, :undoes)
                        """)
                .bind("id", Ids.next())
                .bind("at", LocalDateTime.now(clock))
                .bind("operator", operator)
                .bind("action", action.text().key())
                .bind("about", KeptText.say(action.text()))
                .bind("why", action.why())
                .bind("changes", changes)
                .bind("undoes", undoes)
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
    }

    private void told(int changes) {
        handle.createUpdate("update journal_entry set changes = :changes where seq = :seq")
                .bind("changes", changes)
                .bind("seq", seq)
                .execute();
    }

    private void singles() {
        try (PreparedStatement insert =
                handle.getConnection()
                        .prepareStatement(
                                "insert into journal_change values (?, ?, ?, ?, ?, ?, ?)")) {
            int n = 0;
            for (Pen.Note note : waiting) {
                insert.setLong(1, seq);
                insert.setInt(2, n++);
                insert.setString(3, note.place());
                insert.setObject(4, note.rowId());
                insert.setObject(5, note.subject());
                insert.setString(6, note.before() == null ? null : RowImage.json(note.before()));
                insert.setString(7, note.after() == null ? null : RowImage.json(note.after()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
