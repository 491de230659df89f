package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What a bill asked of whom for its own month, in 128 bits: the same for the same amounts in any
 * order, whatever rules they came from. Tells without reading its lines whether a closed bill is
 * still right; not meant to withstand forgery.
 *
 * @param hex 32 digits
 */
record Fingerprint(String hex) {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    Fingerprint {
        Objects.requireNonNull(hex);
    }

    /** Corrections of other months are left out. */
    static Fingerprint of(List<BillLine> lines) {
        long first = 0;
        long second = 0;
        for (BillLine line : lines) {
            if (line.correction() == null) {
                long said = said(line);
                first += mixed(said + FIRST);
                second += mixed(Long.rotateLeft(said, 29) ^ SECOND);
            }
        }
        return new Fingerprint(String.format(Locale.ROOT, "%016x%016x", first, second));
    }

    private static long said(BillLine line) {
        UUID who = line.participation();
        long what = 31L * line.programme().name().hashCode() + line.share().name().hashCode();
        long value = mixed(who.getMostSignificantBits()) + who.getLeastSignificantBits();
        return mixed(mixed(value + what * FIRST) + sen(line.amount()));
    }

    private static long sen(Rupiah amount) {
        return amount.value().unscaledValue().longValue();
    }

    /** Every bit of the result depends on every bit of the value (splitmix64). */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
