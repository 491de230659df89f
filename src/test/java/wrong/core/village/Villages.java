package wrong.core.village;

import org.jspecify.annotations.Nullable;
import wrong.core.roster.People;

/** Wrong: walks in a circle with the roster. */
public final class Villages {
    public @Nullable People officials;
}
