package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Party;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Who takes a file from whom, and when.
 *
 * @param us this computer as files name it
 * @param them the sender
 * @param authorship who at the sender changed what, as its file says
 */
public record Exchange(
        Party us, Party them, Relation relation, LocalDateTime now, Authorship authorship) {
    /** With a sender that does not say who changed what. */
    public Exchange(Party us, Party them, Relation relation, LocalDateTime now) {
        this(us, them, relation, now, Authorship.UNKNOWN);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** How we are called in a conflict. */
    String ours() {
        return called(us);
    }

    /** How the sender is called in a conflict. */
    String theirs() {
        return called(them);
    }

    private String called(Party party) {
        return relation.sameOffice() ? Computer.called(party.name(), party.id()) : party.name();
    }
}
