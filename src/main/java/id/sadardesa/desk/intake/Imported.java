package id.sadardesa.desk.intake;

import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.roster.ImportCounts;
import java.util.Optional;

/**
 * What an import did, and whether it still stands.
 *
 * @param file the name of the file
 * @param unread the rows that are no people
 * @param action the number of its action, empty when nothing had to be changed
 * @param undone whether the action was taken back since
 * @param told that other offices know of it already
 */
record Imported(
        String file,
        ImportCounts counts,
        int unread,
        Optional<Long> action,
        boolean undone,
        Optional<Text> told) {
    /** The same as it stands now. */
    Imported now(boolean undone, Optional<Text> told) {
        return new Imported(file, counts, unread, action, undone, told);
    }

    /** Whether it can be taken back now. */
    boolean undoable() {
        return action.isPresent() && !undone;
    }

    Text title() {
        if (undone) {
            return Text.of("intake.done.undoneTitle");
        }
        return counts.changesNothing()
                ? Text.of("intake.done.same")
                : Text.of("intake.done.title", counts.created() + counts.changed());
    }

    Text sentence() {
        return Undoing.saying(
                undone ? Text.of("intake.done.undoneSentence", file) : summary(), told);
    }

    /** How many rows came to what. */
    Text summary() {
        return Text.of(
                counts.changesNothing() ? "intake.done.nothing" : "intake.done.sentence",
                counts.read(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused());
    }

    /** The rows that were not taken in. */
    int left() {
        return counts.refused() + unread;
    }

    /** What the button that saves those rows says. */
    Text rejects() {
        if (unread == 0) {
            return Text.of("intake.done.saveRejects", counts.refused());
        }
        return counts.refused() == 0
                ? Text.of("intake.done.saveUnread", unread)
                : Text.of("intake.done.saveBoth", counts.refused(), unread);
    }
}
