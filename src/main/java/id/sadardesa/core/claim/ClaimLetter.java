package id.sadardesa.core.claim;

import id.sadardesa.core.rule.Programme;

/** A paper that the office drafts for a claim; its name is the text {@code claim.letter.*}. */
public enum ClaimLetter {
    /** Surat pengantar: the kecamatan sends the family's papers to the branch. */
    COVER,
    /** Surat keterangan kematian: a draft for the village head. */
    DEATH,
    /** Surat keterangan kecelakaan kerja: a draft for the village head. */
    ACCIDENT,
    /** The checklist for the family, with the warning. */
    CHECKLIST;

    /** Whether it goes to BPJS, which tells people apart by their whole numbers. */
    public boolean official() {
        return this != CHECKLIST;
    }

    public String textKey() {
        return "claim.letter." + name();
    }

    /** Whether it makes sense for a kind of claim. */
    public boolean fits(ClaimKind kind) {
        return switch (this) {
            case COVER, CHECKLIST -> true;
            case DEATH -> kind.deadly();
            case ACCIDENT -> kind.programme() == Programme.JKK;
        };
    }
}
