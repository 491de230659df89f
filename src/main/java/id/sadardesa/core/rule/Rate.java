package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The share of the wage that one payer owes to one programme, while it is valid.
 *
 * @param risk null where the rate is the same for every line of work
 * @param percent 0.24 means 0.24 %
 * @param validTo the last day, or null while no end is known
 */
public record Rate(
        UUID id,
        Programme programme,
        Payer payer,
        @Nullable RiskClass risk,
        BigDecimal percent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {
    boolean holdsIn(Period period, RiskClass wanted) {
        return (risk == null || risk == wanted)
                && !validFrom.isAfter(period.first())
                && (validTo == null || !validTo.isBefore(period.first()));
    }
}
