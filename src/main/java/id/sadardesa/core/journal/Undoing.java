package id.sadardesa.core.journal;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The door to taking actions back, wherever in the program that is done: what other offices know of
 * an action already is asked here alone, and said before and after.
 */
public final class Undoing {
    private final Journal journal;
    private final LongFunction<Optional<Text>> sent;

    /**
     * What became of an action that was taken back.
     *
     * @param rows how many were put back
     * @param told that other offices know of it already, and how they hear that it is taken back
     */
    public record Undone(int rows, Optional<Text> told) {
        public Text saying(Text sentence) {
            return Undoing.saying(sentence, told);
        }
    }

    /**
     * @param sent what is to be said of an action that other offices know of already
     */
    public Undoing(Journal journal, LongFunction<Optional<Text>> sent) {
        this.journal = journal;
        this.sent = sent;
    }

    /** That other offices know of an action already, and how they hear that it is taken back. */
    public Optional<Text> told(long seq) {
        return sent.apply(seq);
    }

    /** A sentence on taking an action back, and what is to be said of other offices. */
    public static Text saying(Text sentence, Optional<Text> told) {
        return told.map(more -> Text.of("journal.undo.told", sentence, more)).orElse(sentence);
    }

    /**
     * Takes an action back, as {@link Journal#undo} does.
     *
     * @throws Problem when it was taken back already, later actions build on it, or a value that it
     *     wrote is no longer there
     */
    public Undone undo(long seq) {
        Optional<Text> told = told(seq);
        return new Undone(journal.undo(seq), told);
    }
}
