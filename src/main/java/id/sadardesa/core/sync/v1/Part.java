package id.sadardesa.core.sync.v1;

import id.sadardesa.base.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A part of a package before it is written.
 *
 * @param content gives the same bytes however often it is asked
 */
public record Part(String name, SafeFile.Content content) {
    /** How many bytes it has. */
    public long measure() {
        Tally tally = new Tally(OutputStream.nullOutputStream());
        try {
            content.writeTo(tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally.listed(name).bytes();
    }
}
