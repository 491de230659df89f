package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one payer owes to one programme a month, while it is valid: a share of the base, or a fixed
 * amount.
 *
 * @param worker whom it holds for
 * @param risk null where the rate is the same for every line of work
 * @param percent 0.24 means 0.24 %
 * @param flat rupiah a month whatever the base; zero where the percentage decides
 * @param validTo the last day, or null while no end is known
 */
public record Rate(
        UUID id,
        Programme programme,
        Payer payer,
        Worker worker,
        @Nullable RiskClass risk,
        BigDecimal percent,
        Rupiah flat,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {

    /** The contribution on a base, rounded to the sen HALF_UP. */
    public Rupiah on(Rupiah base) {
        return isFlat() ? flat : base.percent(percent);
    }

    public boolean isFlat() {
        return !flat.isZero();
    }

    boolean holdsIn(Period period, Worker who, RiskClass wanted) {
        return worker == who
                && (risk == null || risk == wanted)
                && !validFrom.isAfter(period.first())
                && (validTo == null || !validTo.isBefore(period.first()));
    }
}
