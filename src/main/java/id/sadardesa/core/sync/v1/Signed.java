package id.sadardesa.core.sync.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What a package says of itself, as its sender signed it.
 *
 * @param fingerprint the SHA-256 of the very bytes that were signed, in small hexadecimal digits; a
 *     sender may write the same manifest otherwise than we do
 */
public record Signed(Manifest manifest, String fingerprint) {
    static Signed of(Manifest manifest, byte[] bytes) {
        try (Tally tally = new Tally(OutputStream.nullOutputStream())) {
            tally.write(bytes);
            return new Signed(manifest, tally.listed(PackageWriter.MANIFEST).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
