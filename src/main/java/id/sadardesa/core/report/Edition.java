package id.sadardesa.core.report;

import id.sadardesa.core.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * How a report is to be made.
 *
 * @param audience for whom
 * @param paper A4 or F4
 * @param number the letter's number, or null to leave room for it
 * @param reason why it goes out with everything whole; null or blank where it does not
 */
public record Edition(
        Audience audience, Paper paper, @Nullable String number, @Nullable String reason) {
    /** For the signature, as most reports are. */
    public static Edition signed(Paper paper, @Nullable String number) {
        return new Edition(Audience.SIGNATURE, paper, number, null);
    }
}
