package id.sadardesa.core.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a claim; see {@link Claim} for the meaning of each field.
 *
 * @param diedOn the day of death where an accident at work came before it; null for the day of the
 *     event
 * @param openedOn the day on which the family came; null for today. Counts only when a claim is
 *     opened
 */
public record ClaimForm(
        UUID personId,
        ClaimKind kind,
        LocalDate eventOn,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate openedOn,
        @Nullable String heir,
        @Nullable String relation,
        @Nullable String heirPhone,
        @Nullable String place,
        @Nullable String story) {

    /** The least that opens a claim. */
    public static ClaimForm of(UUID person, ClaimKind kind, LocalDate eventOn) {
        return new ClaimForm(person, kind, eventOn, null, null, null, null, null, null, null);
    }

    public static ClaimForm of(Claim claim) {
        return new ClaimForm(
                claim.personId(),
                claim.kind(),
                claim.eventOn(),
                claim.diedOn(),
                claim.openedOn(),
                claim.heir(),
                claim.relation(),
                claim.heirPhone(),
                claim.place(),
                claim.story());
    }

    public ClaimForm paidTo(String name, String how) {
        return new ClaimForm(
                personId, kind, eventOn, diedOn, openedOn, name, how, heirPhone, place, story);
    }

    /** The same where the accident was not survived, or not for long. */
    public ClaimForm dying(LocalDate day) {
        return new ClaimForm(
                personId, kind, eventOn, day, openedOn, heir, relation, heirPhone, place, story);
    }

    /** The same of a family that came earlier. */
    public ClaimForm opened(LocalDate day) {
        return new ClaimForm(
                personId, kind, eventOn, diedOn, day, heir, relation, heirPhone, place, story);
    }

    /** The day of death that the claim states; null where nobody died. */
    @Nullable LocalDate death() {
        if (!kind.deadly()) {
            return null;
        }
        return kind == ClaimKind.JKK_DEATH && diedOn != null ? diedOn : eventOn;
    }

    /** The field that states the day of death. */
    String deathField() {
        return kind == ClaimKind.JKK_DEATH ? "diedOn" : "eventOn";
    }
}
