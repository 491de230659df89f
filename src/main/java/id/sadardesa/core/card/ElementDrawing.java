package id.sadardesa.core.card;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.Barcode128;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.FittedText;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.QrSquare;
import id.sadardesa.core.paper.Typefaces;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the elements of templates, each in its frame, with what stands on one card. */
final class ElementDrawing {
    private static final double LEADING = 1.14;
    private static final double CAPITALS = 0.72;
    private static final double DESCENT = 0.22;

    /** The white border that readers of a square code need, in parts of its 37 modules. */
    private static final double QUIET = 4 / 37.0;

    private final Texts texts = Texts.indonesian();
    private final Imprint imprint;
    private final Typefaces faces;
    private final Map<UUID, Optional<Image>> images = new HashMap<>();

    ElementDrawing(Imprint imprint, Typefaces faces) {
        this.imprint = imprint;
        this.faces = faces;
    }

    /** Draws one element; what is the same on every card needs no card. */
    void draw(Drawing on, Element element, @Nullable Card card) {
        Frame frame = element.frame();
        Look look = element.look();
        switch (element.kind()) {
            case BOX -> box(on, frame, look);
            case PATTERN ->
                    Kawung.fill(
                            on,
                            look.ink().colour(),
                            frame.x(),
                            frame.y(),
                            frame.width(),
                            frame.height());
            case IMAGE -> picture(on, element);
            case LOGO -> logo(on, frame, look);
            case TEXT -> text(on, frame, look, words(element, card));
            default -> {
                if (card != null) {
                    drawOwn(on, element, card);
                }
            }
        }
    }

    private void drawOwn(Drawing on, Element element, Card card) {
        Frame frame = element.frame();
        switch (element.kind()) {
            case PHOTO -> photo(on, frame, element.look(), card.photo());
            case QR -> square(on, frame, element.look(), card.qr());
            case BARCODE -> bars(on, frame, element.look(), card.serial());
            case PROGRAMMES -> programmes(on, frame, element.look(), card);
            default -> throw new IllegalStateException(element.kind().name());
        }
    }

    private String words(Element element, @Nullable Card card) {
        return card == null
                ? element.text().replace(Field.KANTOR.spelt(), imprint.office())
                : Field.fill(element.text(), card);
    }

    private static void box(Drawing on, Frame frame, Look look) {
        Ink fill = look.fill();
        if (fill != null) {
            on.fillBox(
                    fill.colour(),
                    frame.x(),
                    frame.y(),
                    frame.width(),
                    frame.height(),
                    look.radius());
        }
        outline(on, frame, look);
    }

    private static void outline(Drawing on, Frame frame, Look look) {
        if (look.line() > 0) {
            on.strokeBox(
                    look.ink().colour(),
                    frame.x(),
                    frame.y(),
                    frame.width(),
                    frame.height(),
                    look.radius(),
                    (float) look.line());
        }
    }

    private BaseFont font(Look look) {
        return switch (look.weight()) {
            case REGULAR -> faces.regular();
            case SEMIBOLD -> faces.semiBold();
            case BOLD -> faces.bold();
        };
    }

    /** A text as it fits its frame. */
    FittedText fit(Frame frame, Look look, String text) {
        return FittedText.fit(
                Quarter.together(text),
                font(look),
                Paper.points(frame.width()),
                (float) look.size(),
                look.lines());
    }

    /** The text of an element as it fits on a card. */
    FittedText fit(Element element, Card card) {
        return fit(element.frame(), element.look(), words(element, card));
    }

    private void text(Drawing on, Frame frame, Look look, String text) {
        box(on, frame, look.outlined(0, look.radius()));
        if (text.isBlank()) {
            return;
        }
        FittedText fitted = fit(frame, look, text);
        double size = fitted.size() / Paper.points(1);
        double step = size * LEADING;
        double line = top(frame, look, size, fitted.lines().size()) + size * CAPITALS;
        for (String part : fitted.lines()) {
            line(on, frame, look, part, fitted.size(), line);
            line += step;
        }
    }

    private static double top(Frame frame, Look look, double size, int lines) {
        double height = height(size, lines);
        return switch (look.stand()) {
            case TOP -> frame.y();
            case MIDDLE -> frame.y() + (frame.height() - height) / 2;
            case BOTTOM -> frame.bottom() - height - size * DESCENT;
        };
    }

    /** How high lines of a size are, both in millimetres. */
    static double height(double size, int lines) {
        return (lines - 1) * size * LEADING + size * CAPITALS;
    }

    private void line(Drawing on, Frame frame, Look look, String text, float size, double y) {
        Color colour = look.ink().colour();
        BaseFont font = font(look);
        switch (look.align()) {
            case LEFT -> on.write(text, font, size, colour, frame.x(), y);
            case CENTRE ->
                    on.writeCentred(text, font, size, colour, frame.x() + frame.width() / 2, y);
            case RIGHT -> on.writeToRight(text, font, size, colour, frame.right(), y);
        }
    }

    private void picture(Drawing on, Element element) {
        UUID id = element.picture();
        Image image =
                id == null
                        ? null
                        : images.computeIfAbsent(
                                        id,
                                        wanted ->
                                                Optional.ofNullable(
                                                        CardImage.of(
                                                                imprint.pictures().apply(wanted))))
                                .orElse(null);
        if (image != null) {
            covering(on, element.frame(), element.look().radius(), image, 0.5);
        }
        outline(on, element.frame(), element.look());
    }

    /** Fills a frame; what does not fit is cut off, {@code below} says how much of it below. */
    private static void covering(
            Drawing on, Frame frame, double radius, Image image, double below) {
        PdfContentByte page = on.page();
        float width = Paper.points(frame.width());
        float height = Paper.points(frame.height());
        float scale = Math.max(width / image.getWidth(), height / image.getHeight());
        float w = image.getWidth() * scale;
        float h = image.getHeight() * scale;
        page.saveState();
        on.box(frame.x(), frame.y(), frame.width(), frame.height(), radius);
        page.clip();
        page.newPath();
        float x = on.x(frame.x()) + (width - w) / 2;
        float y = on.y(frame.bottom()) + (height - h) * (float) below;
        page.addImage(image, w, 0, 0, h, x, y);
        page.restoreState();
    }

    private void logo(Drawing on, Frame frame, Look look) {
        Image logo = CardImage.of(imprint.logo());
        if (logo == null) {
            return;
        }
        box(on, frame, look);
        double inset = look.fill() == null ? 0 : 0.5;
        float width = Paper.points(frame.width() - 2 * inset);
        float height = Paper.points(frame.height() - 2 * inset);
        float scale = Math.min(width / logo.getWidth(), height / logo.getHeight());
        float w = logo.getWidth() * scale;
        float h = logo.getHeight() * scale;
        float x = on.x(frame.x() + inset) + (width - w) / 2;
        float y = on.y(frame.bottom() - inset) + (height - h) / 2;
        on.page().addImage(logo, w, 0, 0, h, x, y);
    }

    private void photo(Drawing on, Frame frame, Look look, byte @Nullable [] bytes) {
        Image image = CardImage.of(bytes);
        if (image == null) {
            gluingFrame(on, frame, look);
            return;
        }
        // cut off below rather than above: heads stay whole
        covering(on, frame, look.radius(), image, 0.75);
        outline(on, frame, look);
    }

    private void gluingFrame(Drawing on, Frame frame, Look look) {
        on.fillBox(Color.WHITE, frame.x(), frame.y(), frame.width(), frame.height(), look.radius());
        on.page().setLineDash(2, 1.5f, 0);
        outline(on, frame, look.outlined(0.6, look.radius()));
        on.page().setLineDash(0);
        double middle = frame.x() + frame.width() / 2;
        double line = frame.y() + frame.height() / 2 - 0.4;
        Color colour = Ink.TEXT.colour();
        on.writeCentred(texts.get("card.face.glue"), faces.regular(), 6, colour, middle, line);
        String size =
                texts.get(
                        "card.face.glueSize",
                        Math.round(frame.width()),
                        Math.round(frame.height()));
        on.writeCentred(size, faces.regular(), 6, colour, middle, line + 2.8);
    }

    /** The largest square in the frame, with the white border its readers need. */
    private static void square(Drawing on, Frame frame, Look look, String code) {
        double side = Math.min(frame.width(), frame.height());
        double x = frame.x() + (frame.width() - side) / 2;
        double y = frame.y() + (frame.height() - side) / 2;
        double quiet = side * QUIET;
        on.fillBox(Color.WHITE, x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, 0);
        on.page().setColorFill(look.ink().colour());
        QrSquare.draw(on.page(), code, on.x(x), on.y(y + side), Paper.points(side));
    }

    private static void bars(Drawing on, Frame frame, Look look, String serial) {
        Barcode128 bars = new Barcode128();
        bars.setCode(serial.replace("-", ""));
        bars.setFont(null);
        bars.setX(1);
        bars.setX(Paper.points(frame.width()) / bars.getBarcodeSize().getWidth());
        bars.setBarHeight(Paper.points(frame.height()));
        PdfContentByte page = on.page();
        page.saveState();
        page.concatCTM(1, 0, 0, 1, on.x(frame.x()), on.y(frame.bottom()));
        bars.placeBarcode(page, look.ink().colour(), look.ink().colour());
        page.restoreState();
    }

    private void programmes(Drawing on, Frame frame, Look look, Card card) {
        String standing = card.standing();
        if (standing != null) {
            text(on, frame, look.standing(Look.Stand.MIDDLE), standing);
            return;
        }
        int tags = Math.max(1, card.programmes().size());
        double width = Math.min(frame.height() * 2.4, (frame.width() - tags + 1) / tags);
        double x = frame.x();
        for (String code : card.programmes()) {
            Frame tag = new Frame(x, frame.y(), width, frame.height());
            outline(on, tag, look);
            text(
                    on,
                    tag,
                    look.letters(look.weight(), look.size(), Look.Align.CENTRE, 1)
                            .standing(Look.Stand.MIDDLE),
                    code);
            x += width + 1;
        }
    }

    /** The word CONTOH, pale and large, under what differs from card to card. */
    void sampleAcross(Drawing on) {
        PdfContentByte page = on.page();
        page.beginText();
        page.setFontAndSize(faces.bold(), 54);
        page.setColorFill(new Color(0xF3, 0xDF, 0xDB));
        page.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                texts.get("card.face.sample"),
                on.x(SideDrawing.WIDTH / 2 + 2),
                on.y(37.5),
                18);
        page.endText();
    }

    /** The same word, small and clear, over everything. */
    void sampleTag(Drawing on) {
        if (imprint.sample()) {
            on.fillBox(Color.WHITE, SideDrawing.WIDTH - 21.5, 2.6, 18.5, 6.4, 1);
            on.strokeBox(Ink.SAMPLE.colour(), SideDrawing.WIDTH - 21.5, 2.6, 18.5, 6.4, 1, 0.6f);
            on.writeCentred(
                    texts.get("card.face.sample"),
                    faces.bold(),
                    10,
                    Ink.SAMPLE.colour(),
                    SideDrawing.WIDTH - 12.25,
                    7.1);
        }
    }
}
