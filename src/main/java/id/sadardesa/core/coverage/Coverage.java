package id.sadardesa.core.coverage;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.village.Village;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who would pay if something happened to one person on a day, and why nobody would.
 *
 * @param line the person with the posts held that day
 * @param post the senior post of that day, or the last one that a participation rested on; null for
 *     somebody who never had one
 * @param village where that post is
 * @param participation the one that decided, or null
 * @param cause why BPJS does not protect; null when it does
 * @param because the same in a sentence, with dates and names of rules
 * @param behind how far contributions are behind
 * @param loss what the family goes without
 */
public record Coverage(
        RosterLine line,
        @Nullable Post post,
        @Nullable Village village,
        @Nullable Participation participation,
        Guard guard,
        @Nullable Cause cause,
        Text because,
        Behind behind,
        Loss loss) {
    public Person person() {
        return line.person();
    }

    public UUID id() {
        return line.person().id();
    }

    /** Whether BPJS Ketenagakerjaan would pay: the one answer to who is protected. */
    public boolean covered() {
        return guard == Guard.BPJS;
    }

    /** Whether somebody should protect this person and nobody does. */
    public boolean exposed() {
        return cause != null && cause.exposes();
    }

    /** Whether the person is one of those the office answers for on that day. */
    public boolean counts() {
        return guard != Guard.NOBODY || exposed();
    }

    boolean in(Village place) {
        return village != null && village.id().equals(place.id());
    }
}
