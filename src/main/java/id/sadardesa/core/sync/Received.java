package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A file that came in.
 *
 * @param partner the office it came from
 * @param piece 1, or the number of a further file of photos
 * @param seen the newest of our files that the sender had when it made this one
 * @param totals what was in it
 * @param theirs what the sender had in all
 * @param ours what we had of the sender's afterwards
 * @param added rows that were new here
 * @param conflicts what we and the sender said otherwise
 */
public record Received(
        UUID id,
        UUID partner,
        int number,
        int piece,
        int pieces,
        Kind kind,
        String fingerprint,
        int seen,
        LocalDateTime made,
        LocalDate receivedOn,
        Totals totals,
        Holds theirs,
        Holds ours,
        int added,
        int changed,
        int ended,
        int conflicts) {
    /** What the sender types to know that we have the file, six letters and digits. */
    public String receiptCode() {
        return Arrival.receiptCode(fingerprint);
    }

    /**
     * Whether it is known what it did here. Replies that were taken with an earlier program have no
     * counts, and no change is what such a one says of itself.
     */
    public boolean counted() {
        return kind != Kind.REPLY || added + changed + ended > 0 || totals.decisions() == 0;
    }

    boolean isMain() {
        return piece == 1;
    }
}
