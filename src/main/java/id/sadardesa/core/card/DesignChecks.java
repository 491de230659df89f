package id.sadardesa.core.card;

import id.sadardesa.core.card.DesignRemark.Kind;
import id.sadardesa.core.paper.FittedText;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Looks at a design with what stands on one card as a person would before printing it. */
final class DesignChecks {
    private static final Set<Element.Kind> CODES = Set.of(Element.Kind.QR, Element.Kind.BARCODE);
    private static final double SMALLEST_SQUARE = 15;
    private static final double SMALLEST_BARS = 24;

    /** What rounding may move. */
    private static final double SLACK = 0.05;

    private final Typefaces faces = new Typefaces();
    private final Imprint imprint;
    private final ElementDrawing drawing;
    private final Card card;
    private final List<DesignRemark> remarks = new ArrayList<>();

    private DesignChecks(Imprint imprint, Card card) {
        this.imprint = imprint;
        this.drawing = new ElementDrawing(imprint, faces);
        this.card = card;
    }

    static List<DesignRemark> of(Template template, Imprint imprint, Card card) {
        DesignChecks checks = new DesignChecks(imprint, card);
        for (Template.Side side : Template.Side.values()) {
            List<Element> elements = template.side(side);
            for (int i = 0; i < elements.size(); i++) {
                checks.look(side, i, elements.get(i));
                checks.under(side, i, elements);
            }
        }
        checks.remarks.sort(Comparator.comparing(DesignRemark::kind));
        return List.copyOf(checks.remarks);
    }

    private void look(Template.Side side, int index, Element element) {
        Frame frame = element.frame();
        List<Kind> found = new ArrayList<>();
        if (!frame.touchesCard()) {
            found.add(Kind.GONE);
        } else if (!bleeds(element) && !frame.liesOnCard()) {
            found.add(Kind.OUTSIDE);
        }
        switch (element.kind()) {
            case TEXT -> words(element, found);
            case IMAGE -> picture(element, found);
            case QR -> {
                if (Math.min(frame.width(), frame.height()) < SMALLEST_SQUARE) {
                    found.add(Kind.SMALL_CODE);
                }
            }
            case BARCODE -> {
                if (frame.width() < SMALLEST_BARS) {
                    found.add(Kind.SMALL_CODE);
                }
            }
            case PROGRAMMES -> programmes(element, found);
            case BOX, PATTERN, LOGO, PHOTO -> {}
        }
        found.forEach(kind -> remarks.add(new DesignRemark(side, index, kind)));
    }

    /** Codes that something is drawn over. */
    private void under(Template.Side side, int index, List<Element> elements) {
        Element upper = elements.get(index);
        boolean covers =
                shows(upper)
                        && elements.subList(0, index).stream()
                                .filter(one -> CODES.contains(one.kind()))
                                .anyMatch(code -> code.frame().meets(upper.frame()));
        if (covers) {
            remarks.add(new DesignRemark(side, index, Kind.COVERS));
        }
    }

    /** Whether anything of it is printed on this card. */
    private boolean shows(Element element) {
        return switch (element.kind()) {
            case TEXT -> !Field.fill(element.text(), card).isBlank();
            case BOX -> element.look().fill() != null;
            case PATTERN, IMAGE, LOGO, PHOTO, QR, BARCODE, PROGRAMMES -> true;
        };
    }

    /** What covers a card may hang over its edge, so that a cut beside it leaves no white. */
    private static boolean bleeds(Element element) {
        return switch (element.kind()) {
            case BOX, PATTERN, IMAGE -> true;
            case TEXT, LOGO, PHOTO, QR, BARCODE, PROGRAMMES -> false;
        };
    }

    private void picture(Element element, List<Kind> found) {
        var id = element.picture();
        if (id == null || CardImage.of(imprint.pictures().apply(id)) == null) {
            found.add(Kind.NO_PICTURE);
        }
    }

    private void words(Element element, List<Kind> found) {
        if (Field.unknownIn(element.text())) {
            found.add(Kind.UNKNOWN_FIELD);
        }
        String words = Field.fill(element.text(), card);
        if (!faces.canPrint(words)) {
            found.add(Kind.STRANGE_LETTER);
        }
        if (!words.isBlank()) {
            fits(element.frame(), drawing.fit(element, card), found);
        }
    }

    private void programmes(Element element, List<Kind> found) {
        String standing = card.standing();
        if (standing != null) {
            fits(element.frame(), drawing.fit(element.frame(), element.look(), standing), found);
        } else if (element.look().size() < FittedText.READABLE) {
            found.add(Kind.SMALL);
        }
    }

    private static void fits(Frame frame, FittedText fitted, List<Kind> found) {
        double size = fitted.size() / Paper.points(1);
        if (ElementDrawing.height(size, fitted.lines().size()) > frame.height() + SLACK) {
            found.add(Kind.OVERFLOW);
        }
        if (fitted.strains()) {
            found.add(Kind.SMALL);
        }
    }
}
