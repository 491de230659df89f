package id.sadardesa.desk.design;

import id.sadardesa.core.card.CardHolder;
import org.jspecify.annotations.Nullable;

/**
 * Whose data stands on the card that is drawn.
 *
 * @param holder null for the longest words there are
 */
record Subject(Kind kind, @Nullable CardHolder holder) {
    /** How it was found. */
    enum Kind {
        /** The widest name of the roster. */
        LONGEST_NAME,
        /** Nobody: the longest words a card may have to carry. */
        LONGEST_WORDS,
        PERSON
    }

    static final Subject NOBODY = new Subject(Kind.LONGEST_WORDS, null);

    /** Whether the same was meant before the roster was read anew. */
    boolean means(Subject other) {
        CardHolder theirs = other.holder;
        return kind == other.kind
                && (kind != Kind.PERSON
                        || (holder != null
                                && theirs != null
                                && holder.person().id().equals(theirs.person().id())));
    }
}
