package id.sadardesa.core.sync;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was made, and written.
 *
 * @param files where it is; several where photos did not fit
 * @param aside the people whose photos could not go along, because they are too large or cannot be
 *     read
 */
public record Made(Sent sent, List<Path> files, List<String> aside) {
    public Made {
        files = List.copyOf(files);
        aside = List.copyOf(aside);
    }
}
