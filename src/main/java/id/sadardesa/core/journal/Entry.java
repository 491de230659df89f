package id.sadardesa.core.journal;

import id.sadardesa.base.Text;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One action in the journal.
 *
 * @param seq its number; later actions have larger ones, whatever the clock said
 * @param at when, as the clock of this computer showed it then, in its own time zone
 * @param action what was done, in the words of the office
 * @param changes how many rows it wrote
 * @param undoes the action it took back, if it is an undo
 * @param undoneBy the action that took it back, if any
 * @param redo whether it took back an undo; it is then the first action that stands again
 */
public record Entry(
        long seq,
        LocalDateTime at,
        String operator,
        Text action,
        @Nullable String why,
        int changes,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        boolean redo) {

    /**
     * What stays for good: setting the office up, on which all else stands; a key that others have
     * and whose secret half is in no history, or that was given out; and a file that is on its way.
     */
    private static final Set<String> FOR_GOOD =
            Set.of(
                    "journal.action.office.setUp",
                    "journal.action.card.keyMade",
                    "journal.action.sync.keyMade",
                    "journal.action.sync.renewed",
                    "journal.action.sync.secretGiven",
                    "journal.action.sync.sent",
                    "journal.action.form.sipp",
                    "journal.action.report.whole");

    /** Whether "Batalkan" may be offered for it; never for what stays for good. */
    public boolean undoable() {
        return undoneBy == null && changes > 0 && !redo && !FOR_GOOD.contains(action.key());
    }

    /**
     * Whether taking the last actions back one by one comes to it: an undo is left out, for taking
     * it back would bring the first action again.
     */
    public boolean isOriginal() {
        return undoable() && undoes == null;
    }
}
