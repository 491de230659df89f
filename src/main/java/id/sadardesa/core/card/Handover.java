package id.sadardesa.core.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a card came into somebody's hands.
 *
 * @param to who took it, the holder or somebody for the holder
 * @param why why somebody else took it; null when the holder did
 */
public record Handover(LocalDate on, String to, @Nullable String why) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_WHY = 300;

    public Handover {
        to = to.strip();
        why = why == null || why.isBlank() ? null : why.strip();
        if (to.isEmpty() || to.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Nobody took it");
        }
        if (why != null && why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("The reason is too long");
        }
    }
}
