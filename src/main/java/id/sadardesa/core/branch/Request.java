package id.sadardesa.core.branch;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a kecamatan has put forward, and who waits for a decision.
 *
 * @param post what the participation is paid for
 */
public record Request(
        Party office,
        Person person,
        Participation participation,
        @Nullable Post post,
        @Nullable Village village) {
    public UUID id() {
        return participation.id();
    }

    /** Since when it waits, by the kecamatan. */
    public LocalDate since() {
        return participation.last().on();
    }
}
