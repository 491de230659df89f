package id.sadardesa.core.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person states about a claim; see {@link Claim} for the meaning of each field. */
public record ClaimForm(
        UUID personId,
        ClaimKind kind,
        LocalDate eventOn,
        @Nullable String heir,
        @Nullable String relation,
        @Nullable String heirPhone,
        @Nullable String place,
        @Nullable String story) {

    /** The least that opens a claim. */
    public static ClaimForm of(UUID person, ClaimKind kind, LocalDate eventOn) {
        return new ClaimForm(person, kind, eventOn, null, null, null, null, null);
    }

    public static ClaimForm of(Claim claim) {
        return new ClaimForm(
                claim.personId(),
                claim.kind(),
                claim.eventOn(),
                claim.heir(),
                claim.relation(),
                claim.heirPhone(),
                claim.place(),
                claim.story());
    }

    public ClaimForm paidTo(String name, String how) {
        return new ClaimForm(personId, kind, eventOn, name, how, heirPhone, place, story);
    }
}
