package id.sadardesa.core.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a side of a card.
 *
 * @param text words with fields in braces, e.g. {@code Nomor peserta: {kpj}}; only of texts
 * @param picture the kept picture of an {@link Kind#IMAGE}, or null
 */
public record Element(Kind kind, Frame frame, Look look, String text, @Nullable UUID picture) {
    /** What can stand on a card. */
    public enum Kind {
        /** Words, with fields that are filled in for each person. */
        TEXT,
        /** A filled or outlined area; a thin one is a line. */
        BOX,
        /** A quiet pattern of kawung flowers. */
        PATTERN,
        /** A picture of the template, e.g. a background. */
        IMAGE,
        /** The office's own logo. */
        LOGO,
        /** The holder's photograph, or a frame to glue one in. */
        PHOTO,
        /** The signed code. */
        QR,
        /** The card's number as bars, for old scanners. */
        BARCODE,
        /** The programmes as small tags, or the standing while nobody is protected. */
        PROGRAMMES;

        public String textKey() {
            return "card.element." + name();
        }
    }

    public static Element text(Frame frame, Look look, String text) {
        return new Element(Kind.TEXT, frame, look, text, null);
    }

    public static Element of(Kind kind, Frame frame, Look look) {
        return new Element(kind, frame, look, "", null);
    }

    public Element framed(Frame other) {
        return new Element(kind, other, look, text, picture);
    }

    public Element looking(Look other) {
        return new Element(kind, frame, other, text, picture);
    }

    public Element saying(String other) {
        return new Element(kind, frame, look, other, picture);
    }

    public Element showing(@Nullable UUID other) {
        return new Element(kind, frame, look, text, other);
    }

    /** Whether it is the same on every card of a batch. */
    boolean fixed() {
        return switch (kind) {
            case BOX, PATTERN, IMAGE, LOGO -> true;
            case PHOTO, QR, BARCODE, PROGRAMMES -> false;
            case TEXT -> Field.in(text).allMatch(Field::ofOffice);
        };
    }
}
