package id.sadardesa.core.claim;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a claim came to stand somewhere.
 *
 * @param n the order in which it was recorded, from 1
 * @param note the reason or the number of the letter
 * @param paid what BPJS paid; only for {@link ClaimState#PAID}
 */
public record ClaimStep(
        UUID id,
        ClaimState state,
        LocalDate on,
        int n,
        @Nullable String note,
        @Nullable Rupiah paid) {}
