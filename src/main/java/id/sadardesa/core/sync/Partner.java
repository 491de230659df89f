package id.sadardesa.core.sync;

import id.sadardesa.core.sync.merge.Computer;
import id.sadardesa.core.sync.v1.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that we exchange files with.
 *
 * @param recipient what files to it are sealed with
 * @param verifier what its signatures are checked with
 * @param confirmedOn when the six words were read aloud; nothing goes or comes before
 * @param revokedOn since when its key is no longer trusted
 */
public record Partner(
        Party office,
        boolean training,
        String recipient,
        String verifier,
        LocalDate knownOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedWhy) {
    /** Whether files go to it and come from it. */
    public boolean trusted() {
        return confirmedOn != null && revokedOn == null;
    }

    /** The text of where it stands. */
    public String standingKey() {
        if (revokedOn != null) {
            return "sync.partner.revoked";
        }
        return confirmedOn == null ? "sync.partner.unconfirmed" : "sync.partner.trusted";
    }

    /** Its name, and which computer it is when it is one of this office. */
    public String called() {
        return sameOffice() ? Computer.called(office.name(), office.id()) : office.name();
    }

    /** Whether it is a branch, which registers the people of a kecamatan. */
    public boolean isBranch() {
        return office.role().equals(Flows.BRANCH);
    }

    /** Whether it is another computer of this office. */
    public boolean sameOffice() {
        return office.role().equals(Flows.STATION);
    }
}
