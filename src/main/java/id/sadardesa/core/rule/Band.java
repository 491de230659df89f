package id.sadardesa.core.rule;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A band of monthly incomes and the base that BPJS counts for it (PP 44/2015 Lampiran II). A band
 * reaches to the next one; the official table leaves gaps of a thousand rupiah between them.
 *
 * @param incomeFrom the lowest income a month, in rupiah
 */
public record Band(
        UUID id, Rupiah incomeFrom, Rupiah base, LocalDate validFrom, String legalBasis) {}
