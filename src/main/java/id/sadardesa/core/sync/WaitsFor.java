package id.sadardesa.core.sync;

import id.sadardesa.core.enrolment.Decided;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision of the branch waits for that cannot be carried out yet. */
enum WaitsFor {
    /** The person, with all that rests on them. */
    PERSON,
    /** The participation, or the step that is answered. */
    PARTICIPATION;

    /**
     * What a decision waits for; null when it is carried out.
     *
     * @param absent the people who are not here
     */
    static @Nullable WaitsFor of(DecisionStore.Decision one, Set<UUID> absent, Decided decided) {
        if (absent.contains(one.person())) {
            return PERSON;
        }
        return decided.lost().contains(one.verdict()) ? PARTICIPATION : null;
    }
}
