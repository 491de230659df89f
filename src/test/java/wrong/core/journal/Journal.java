package wrong.core.journal;

/** Stands for the journal. */
public final class Journal {
    public int lastSeq() {
        return 0;
    }

    /** Stands for taking back. */
    public int undo(long seq) {
        return (int) seq;
    }
}
