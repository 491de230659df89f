package id.sadardesa.core.branch;

import id.sadardesa.base.Text;
import id.sadardesa.core.sync.Arrival;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one of several files that are taken together.
 *
 * @param arrival what it did; null when it was refused
 * @param refusal why it was refused, and what to ask for
 */
public record Opened(Path file, @Nullable Arrival arrival, @Nullable Text refusal) {
    /** Whether it was, or can be, taken. */
    public boolean sound() {
        return arrival != null;
    }
}
