package id.sadardesa.core.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import java.util.UUID;

/**
 * Something to know about one card before the paper is used up. It never stops the printing.
 *
 * @param person whose card, for a link to the roster
 * @param name as it stands on the roster
 */
public record CardRemark(UUID person, String name, Kind kind) {
    /** What there is to remark on, the gravest first; the sentences are {@code card.remark.*}. */
    public enum Kind {
        /** The photo cannot be printed: broken, CMYK, or of a foreign kind. */
        BROKEN_PHOTO,
        /** A letter of the name is missing from the typeface and would vanish. */
        STRANGE_LETTER,
        /** The name is so long that it is printed below 6 points. */
        LONG_NAME,
        NO_NIK,
        /** No post is held today, so the card names none and no village. */
        NO_POST,
        /** The check digit says that one digit of the KPJ is probably mistyped. */
        DOUBTFUL_KPJ,
        NO_KPJ,
        NO_PHOTO;

        public String textKey() {
            return "card.remark." + name();
        }
    }

    static CardRemark of(Person person, Kind kind) {
        return new CardRemark(person.id(), person.fullName(), kind);
    }

    /** What is the matter and what to do about it. */
    public Text text() {
        return Text.of(kind.textKey());
    }
}
