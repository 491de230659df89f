package id.sadardesa.desk.design;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Field;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Ink;
import id.sadardesa.core.card.Look;
import id.sadardesa.core.paper.Paper;

/** What can be put on a card, as it is put there at first, and what can be said of each kind. */
final class Drawable {
    private static final double BLEED = 1;

    private Drawable() {}

    /** A picture that covers the card and hangs over its edges. */
    static Element background() {
        Frame all =
                new Frame(
                        -BLEED,
                        -BLEED,
                        Paper.CR80.widthMm() + 2 * BLEED,
                        Paper.CR80.heightMm() + 2 * BLEED);
        return Element.of(Element.Kind.IMAGE, all, Look.PLAIN);
    }

    /** Something new in the middle of the card. */
    static Element fresh(Element.Kind kind, String words) {
        return switch (kind) {
            case TEXT -> Element.text(new Frame(20, 24, 46, 4), Look.PLAIN, words);
            case BOX -> of(kind, 46, 10, Look.PLAIN.outlined(0.5, 1));
            case PATTERN -> of(kind, 46, 14, Look.PLAIN.coloured(new Ink("#DDE3E6"), null));
            case IMAGE -> of(kind, 30, 20, Look.PLAIN);
            case LOGO -> of(kind, 9, 9, Look.PLAIN);
            case PHOTO -> of(kind, 21, 28, Look.PLAIN.outlined(0.5, 0));
            case QR -> of(kind, 17, 17, Look.PLAIN);
            case BARCODE -> of(kind, 38, 6, Look.PLAIN);
            case PROGRAMMES -> {
                Look bold = Look.PLAIN.letters(Look.Weight.BOLD, 6, Look.Align.LEFT, 1);
                yield of(kind, 34, 3.5, bold.outlined(0.5, 0.8));
            }
        };
    }

    private static Element of(Element.Kind kind, double width, double height, Look look) {
        double x = Math.round(Paper.CR80.widthMm() - width) / 2.0;
        double y = Math.round(Paper.CR80.heightMm() - height) / 2.0;
        return Element.of(kind, new Frame(x, y, width, height), look);
    }

    /** The words of a field behind other words. */
    static String with(String words, Field field) {
        return words.isBlank() ? field.spelt() : words.stripTrailing() + " " + field.spelt();
    }

    static boolean hasLetters(Element.Kind kind) {
        return kind == Element.Kind.TEXT || kind == Element.Kind.PROGRAMMES;
    }

    static boolean hasInk(Element.Kind kind) {
        return kind != Element.Kind.IMAGE && kind != Element.Kind.LOGO;
    }

    static boolean hasFill(Element.Kind kind) {
        return switch (kind) {
            case BOX, TEXT, LOGO -> true;
            case PATTERN, IMAGE, PHOTO, QR, BARCODE, PROGRAMMES -> false;
        };
    }

    static boolean hasOutline(Element.Kind kind) {
        return switch (kind) {
            case BOX, IMAGE, PHOTO, LOGO, PROGRAMMES -> true;
            case TEXT, PATTERN, QR, BARCODE -> false;
        };
    }
}
