package id.sadardesa.core.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The risk class that BPJS put a village's enterprise (BUMDes) into, from a month on until the next
 * one.
 *
 * @param villageName as it is called now
 * @param legalBasis the letter of the branch, or the line of PP 44/2015 Lampiran I
 */
public record EmployerRisk(
        UUID id,
        UUID village,
        String villageName,
        RiskClass risk,
        LocalDate validFrom,
        String legalBasis) {}
