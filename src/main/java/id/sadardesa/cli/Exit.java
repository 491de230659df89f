package id.sadardesa.cli;

/** How a command ended, as the number that scripts read. */
public final class Exit {
    public static final int DONE = 0;

    /** Our bug; the code on the error stream names its place. */
    public static final int BUG = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** Expected trouble, with its reason; of several files, that one or more were refused. */
    public static final int REFUSED = 3;

    /** Stopped by the person; nothing of the work remains. */
    public static final int CANCELLED = 130;

    /** A window is open and outlives the command line. */
    public static final int WINDOW_OPEN = -1;

    private Exit() {}
}
