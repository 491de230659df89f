package id.sadardesa.cli;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.Map;

/** Work of several steps stopped on the way: what was done stays done, and is told. */
final class Halted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient Map<String, Object> counts;

    /**
     * @param counts what was done before, as {@link Answer#counts}
     */
    Halted(RuntimeException why, Text text, Map<String, Object> counts) {
        super(why);
        this.text = text;
        this.counts = Map.copyOf(counts);
    }

    boolean isCancelled() {
        return getCause() instanceof Progress.Cancelled;
    }

    Text text() {
        return text;
    }

    Map<String, Object> counts() {
        return counts;
    }
}
