package id.sadardesa.desk.portrait;

import id.sadardesa.base.Text;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture a camera has just written.
 *
 * @param opened it, or null where it cannot be kept
 * @param trouble why it cannot, or null
 */
record Taken(Path file, @Nullable Opened opened, @Nullable Text trouble) {}
