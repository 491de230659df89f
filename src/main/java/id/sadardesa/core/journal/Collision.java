package id.sadardesa.core.journal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row cannot be written because another has its unique number already, or what it rests on is
 * gone; the door that asked says it in its own words.
 */
public final class Collision extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY = "23";

    private Collision(Throwable cause) {
        super(cause);
    }

    /** The trouble itself, or a collision when it is one. */
    static RuntimeException or(RuntimeException trouble) {
        return isIn(trouble.getCause()) ? new Collision(trouble) : trouble;
    }

    private static boolean isIn(@Nullable Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(INTEGRITY);
    }
}
