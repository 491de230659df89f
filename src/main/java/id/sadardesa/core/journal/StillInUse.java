package id.sadardesa.core.journal;

/**
 * A row cannot be taken away because other rows rest on it; the door that asked says it in its own
 * words.
 */
public final class StillInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillInUse(Throwable cause) {
        super(cause);
    }
}
