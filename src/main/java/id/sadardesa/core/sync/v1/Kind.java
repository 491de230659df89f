package id.sadardesa.core.sync.v1;

import java.util.Locale;

/** What a sync file holds. */
public enum Kind {
    /** What changed since the last file that the receiver is known to have. */
    DIFFERENCE,
    /** Everything. */
    FULL;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
