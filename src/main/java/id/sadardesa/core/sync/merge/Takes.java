package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.sync.v1.Manifest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions that took a file: what they wrote is the sender's, not an edit of ours. */
public final class Takes {
    private static final String TAKEN = "journal.action.sync.received";
    private static final String UNDONE = "journal.action.undo";
    private static final int SENDER = 2;

    private Takes() {}

    /** The name of the action that takes a file. */
    public static Action action(Manifest manifest) {
        return Action.of(
                "sync.received",
                manifest.number(),
                manifest.sender().name(),
                manifest.sender().id().toString());
    }

    /**
     * Whose file an action took, or took back; null when it is another action.
     *
     * @param action as the journal has it
     */
    public static @Nullable UUID from(Text action) {
        if (action.key().equals(UNDONE) && action.values().get(0) instanceof Text undone) {
            return from(undone);
        }
        return action.key().equals(TAKEN)
                ? UUID.fromString(action.values().get(SENDER).toString())
                : null;
    }
}
