package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent.
 *
 * @param partner the office it went to
 * @param number counts the files to this office
 * @param fingerprint the SHA-256 of its manifest, which no other file has
 * @param acknowledgedOn when the receiver said that it has it
 */
public record Sent(
        UUID partner,
        int number,
        Kind kind,
        LocalDateTime made,
        String fingerprint,
        Totals totals,
        @Nullable LocalDate acknowledgedOn) {
    /** What is read over the phone to see that both look at the same file. */
    public String code() {
        return PhoneCode.of("file", fingerprint);
    }
}
