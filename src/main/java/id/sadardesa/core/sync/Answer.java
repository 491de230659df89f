package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Holds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What another office said of a file of ours.
 *
 * @param piece 1, or the number of a further file of photos
 * @param people what it counted in the file
 * @param added rows that were new there
 * @param conflicts what it and we said otherwise
 * @param holds what it has of ours in all
 */
public record Answer(
        UUID id,
        int number,
        int piece,
        String fingerprint,
        LocalDate receivedOn,
        int people,
        BigDecimal rupiah,
        int tombstones,
        int added,
        int changed,
        int ended,
        int conflicts,
        Holds holds) {}
