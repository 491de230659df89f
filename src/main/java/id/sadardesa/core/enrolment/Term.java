package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Sector;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what terms somebody takes part from a contribution month on, until the next terms begin.
 *
 * @param payer who pays instead of the village or the participant, e.g. a company; null where
 *     nobody does
 * @param income rupiah a month, which decides the band of a participant without wages; null for
 *     wage earners
 */
public record Term(
        UUID id,
        Period from,
        Set<Programme> programmes,
        Funding funding,
        @Nullable String payer,
        @Nullable Rupiah income,
        @Nullable Sector sector) {
    public Term {
        programmes = Set.copyOf(programmes);
    }
}
