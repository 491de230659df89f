package id.sadardesa.core.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim's checklist.
 *
 * @param got the day the paper was handed in, or null while it is missing
 */
public record ListedPaper(Requirement requirement, @Nullable LocalDate got) {
    public Document document() {
        return requirement.document();
    }

    /** Whether the claim waits for it. */
    public boolean missing() {
        return requirement.needed() && got == null;
    }
}
