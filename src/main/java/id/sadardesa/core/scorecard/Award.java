package id.sadardesa.core.scorecard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A distinction that a village received.
 *
 * @param year the year it was given for
 * @param name e.g. "Desa Sadar Jaminan Sosial Ketenagakerjaan"
 * @param giver e.g. "BPJS Ketenagakerjaan Cabang Mojokerto"
 */
public record Award(
        UUID id,
        UUID village,
        int year,
        String name,
        String giver,
        @Nullable LocalDate on,
        @Nullable String number) {}
