package id.sadardesa.core.branch;

import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Kpj;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the branch decided on a participation.
 *
 * @param office the kecamatan that put the person forward; at the kecamatan, the branch
 * @param kpj the number the person has, where it was known when it was decided
 */
public record Decision(
        UUID id,
        UUID office,
        UUID person,
        UUID participation,
        UUID answers,
        Verdict.Outcome outcome,
        LocalDate on,
        @Nullable Kpj kpj,
        @Nullable Refusal reason,
        @Nullable String note) {}
