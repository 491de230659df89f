package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent.
 *
 * @param partner the office it went to
 * @param number counts the files to this office
 * @param pieces how many files it is, where photos went by themselves
 * @param fingerprint the SHA-256 of its manifest, which no other file has
 * @param totals what was in it
 * @param holds what we had in all
 * @param acknowledgedOn when the receiver said that it has it
 * @param coveredBy the later file that the receiver has, and which holds what this one held; 0
 *     where there is none, or this one is acknowledged itself
 */
public record Sent(
        UUID partner,
        int number,
        int pieces,
        Kind kind,
        LocalDateTime made,
        String fingerprint,
        Totals totals,
        Holds holds,
        @Nullable LocalDate acknowledgedOn,
        int coveredBy) {
    /** Where it stands. */
    public enum Standing {
        /** The receiver has said nothing of it or of a later one. */
        WAITING,
        /** The receiver has it. */
        KNOWN,
        /**
         * The receiver has a later one that holds what this one held; whether it took this one,
         * nobody said.
         */
        COVERED
    }

    public Standing standing() {
        if (acknowledgedOn != null) {
            return Standing.KNOWN;
        }
        return coveredBy > 0 ? Standing.COVERED : Standing.WAITING;
    }

    /** The same when a later file is known to have arrived. */
    Sent covered(int by) {
        return new Sent(
                partner,
                number,
                pieces,
                kind,
                made,
                fingerprint,
                totals,
                holds,
                acknowledgedOn,
                by);
    }

    /** What is read over the phone to see that both look at the same file. */
    public String code() {
        return PhoneCode.of("file", fingerprint);
    }

    /** How many days it has waited for its receipt. */
    public int age(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(made.toLocalDate(), today);
    }
}
