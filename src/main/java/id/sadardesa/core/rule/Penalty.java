package id.sadardesa.core.rule;

import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What late contributions cost a segment, from a month on.
 *
 * @param percent of the late contribution for each month or part of one; 0 where nothing is asked
 */
public record Penalty(
        UUID id, Segment segment, BigDecimal percent, LocalDate validFrom, String legalBasis) {
    /**
     * The penalty for a contribution: simple, not compounded.
     *
     * @param late whole months, a part of a month counted as one
     */
    public Rupiah of(Rupiah contribution, int late) {
        return contribution.percent(percent.multiply(BigDecimal.valueOf(Math.max(0, late))));
    }
}
