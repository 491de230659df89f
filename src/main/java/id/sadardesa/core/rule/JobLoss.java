package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How job loss insurance (JKP) is paid for: by the state, and out of what is billed for JKK and JKM
 * anyway. Only for workers of a Pengusaha (PP 37/2021 Pasal 1), so never for village government.
 *
 * @param statePercent what the state adds, not billed
 * @param fromJkk the part of the JKK rate that goes to JKP
 * @param fromJkm the part of the JKM rate that goes to JKP
 * @param cap the highest wage that counts
 */
public record JobLoss(
        UUID id,
        BigDecimal statePercent,
        BigDecimal fromJkk,
        BigDecimal fromJkm,
        Rupiah cap,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {
    boolean holdsIn(Period period) {
        return !validFrom.isAfter(period.first())
                && (validTo == null || !validTo.isBefore(period.first()));
    }
}
