package id.sadardesa.core.reconcile;

import java.util.Locale;
import java.util.Optional;

/** In what the branch's list and ours differ, what matters most first. */
public enum Kind {
    /** We have somebody on the books of BPJS whom the list does not name. */
    ONLY_OURS,
    /** The list names a participant whom we do not know. */
    ONLY_BRANCH,
    /** Several rows of the list have one number and are not the same person. */
    TWICE,
    STATUS,
    NIK,
    KPJ,
    NAME,
    BIRTH_DATE,
    PROGRAMMES,
    WAGE,
    /** Since when: our first contribution month, the list's day. */
    STARTS;

    public String textKey() {
        return "reconcile.kind." + name();
    }

    /** The word that a sync file has for it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where a newer program knows more kinds. */
    static Optional<Kind> of(String code) {
        for (Kind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it is about who the person is. */
    boolean identity() {
        return switch (this) {
            case NIK, KPJ, NAME, BIRTH_DATE -> true;
            default -> false;
        };
    }
}
