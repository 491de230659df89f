package id.sadardesa.core.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What share of 80 monthly wages the loss of a part of the body is worth.
 *
 * @param percent 40 means 40 %
 * @param checked whether it was read in the regulation
 */
public record PartShare(
        UUID id,
        BodyPart part,
        BigDecimal percent,
        LocalDate validFrom,
        String legalBasis,
        boolean checked) {}
