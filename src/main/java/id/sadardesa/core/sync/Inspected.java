package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Signed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read to its end and found whole and signed; nothing of it was written.
 *
 * @param takenOn when it was taken here; null when it was not
 * @param obstacle why it would not be taken here now, and what to ask for; null when it is its turn
 * @param rulings of a reply, what it says of people; the first of it where it is very much
 */
public record Inspected(
        Signed signed,
        Held held,
        @Nullable LocalDate takenOn,
        @Nullable Text obstacle,
        List<Ruling> rulings) {
    public Inspected {
        rulings = List.copyOf(rulings);
    }

    public Manifest manifest() {
        return signed.manifest();
    }

    /** What the sender types to know that we have it, once it was taken. */
    public String receiptCode() {
        return Arrival.receiptCode(signed.fingerprint());
    }

    /** What the sender reads over the phone to see that both look at the same file. */
    public String code() {
        return PhoneCode.of("file", signed.fingerprint());
    }
}
