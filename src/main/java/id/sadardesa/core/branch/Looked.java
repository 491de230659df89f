package id.sadardesa.core.branch;

import id.sadardesa.core.sync.v1.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What taking one of several files would do.
 *
 * @param opened what would become of it
 * @param manifest what it says of itself; null when it cannot be read
 * @param after the number of the file of the same sender that comes first, so that nothing can be
 *     said of this one yet; 0 when it was looked at
 */
public record Looked(Opened opened, @Nullable Manifest manifest, int after) {
    /** Whether it would be taken, as far as can be told. */
    public boolean takes() {
        return opened.sound() || after > 0;
    }
}
