package id.sadardesa.core.claim;

import java.time.LocalDate;

/**
 * A paper on the checklist of a kind of claim, from a day on.
 *
 * @param place its place on the list, from 1
 * @param needed whether nothing is paid without it; otherwise only where it applies
 */
public record Requirement(
        ClaimKind kind,
        Document document,
        int place,
        boolean needed,
        LocalDate validFrom,
        String legalBasis) {}
