package id.sadardesa.core.rule;

import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a construction contract (jasa konstruksi) pays to one programme for the part of its value
 * above a bound, up to the next bound.
 *
 * @param above the bound in rupiah
 * @param percent 0.21 means 0.21 % of that part
 */
public record ConstructionRate(
        UUID id,
        Programme programme,
        Rupiah above,
        BigDecimal percent,
        LocalDate validFrom,
        String legalBasis) {}
