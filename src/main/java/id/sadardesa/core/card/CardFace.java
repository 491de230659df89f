package id.sadardesa.core.card;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.FittedText;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.QrSquare;
import id.sadardesa.core.paper.Typefaces;

/** What differs from card to card: the person's name, number, village, post, photo and QR. */
final class CardFace {
    static final double NAME_WIDTH = 52.2;

    private static final float NAME_SIZE = 12;
    private static final float NAME_SIZE_IN_TWO = 10;
    private static final double TOP = 16.6;
    private static final double PHOTO_LEFT = 5;
    private static final double PHOTO_WIDTH = 21;
    private static final double PHOTO_HEIGHT = 28;
    private static final double COLUMN = 28.8;
    private static final double QR = 15.4;
    private static final double QR_LEFT = CardArt.WIDTH - 4.6 - QR;
    private static final double QR_TOP = TOP + PHOTO_HEIGHT - QR;
    private static final double NARROW = QR_LEFT - COLUMN - 2;

    private final Texts texts;
    private final Typefaces faces;

    CardFace(Texts texts, Typefaces faces) {
        this.texts = texts;
        this.faces = faces;
    }

    /** The name as it fits: one large line, else two smaller ones. */
    FittedText fitName(String name) {
        float width = Paper.points(NAME_WIDTH);
        FittedText one = FittedText.fit(name, faces.bold(), width, NAME_SIZE, 1);
        return one.size() >= NAME_SIZE_IN_TWO
                ? one
                : FittedText.fit(name, faces.bold(), width, NAME_SIZE_IN_TWO, 2);
    }

    void draw(Drawing on, Card card) {
        photo(on, card);
        square(on, card);
        person(on, card);
        number(on, card);
        programmes(on, card);
        serial(on, card);
    }

    private void serial(Drawing on, Card card) {
        String said =
                card.copy() > 1
                        ? texts.get("card.face.copy", card.serial(), card.copy())
                        : card.serial();
        on.writeToRight(said, faces.semiBold(), 6.5f, Ink.TEXT, QR_LEFT + QR, QR_TOP - 0.8);
    }

    /** The code with the white border its readers need. */
    private void square(Drawing on, Card card) {
        on.fillBox(Ink.PAPER, QR_LEFT - 2, QR_TOP - 2, QR + 4, QR + 4, 0);
        on.page().setColorFill(Ink.TEXT);
        float side = Paper.points(QR);
        QrSquare.draw(on.page(), card.qr(), on.x(QR_LEFT), on.y(QR_TOP + QR), side);
    }

    private void person(Drawing on, Card card) {
        FittedText name = fitName(card.name());
        double step = name.size() * 1.14 / Paper.points(1);
        double line = TOP + name.size() * 0.72 / Paper.points(1);
        for (String part : name.lines()) {
            on.write(part, faces.bold(), name.size(), Ink.TEXT, COLUMN, line);
            line += step;
        }
        line += 3.75 - step;
        if (!card.post().isBlank()) {
            line(on, card.post(), faces.regular(), line);
            line += 3.6;
        }
        line(on, card.village(), faces.semiBold(), line);
    }

    private static void line(Drawing on, String text, BaseFont font, double yMm) {
        float room = Paper.points(yMm > QR_TOP - 2 ? NARROW : NAME_WIDTH);
        FittedText fitted = FittedText.fit(text, font, room, 8, 1);
        on.write(fitted.lines().get(0), font, fitted.size(), Ink.TEXT, COLUMN, yMm);
    }

    private void number(Drawing on, Card card) {
        on.write(texts.get("card.face.number"), faces.regular(), 6, Ink.LABEL, COLUMN, 35.5);
        String number = card.number();
        if (number == null) {
            on.write(texts.get("card.face.unissued"), faces.semiBold(), 8, Ink.LABEL, COLUMN, 39);
        } else {
            on.write(number, faces.bold(), 11, Ink.DEEP, COLUMN, 39.4);
        }
    }

    private void programmes(Drawing on, Card card) {
        String standing = card.standing();
        if (standing != null) {
            on.write(standing, faces.semiBold(), 6.5f, Ink.LABEL, COLUMN, 43.75);
            return;
        }
        double x = COLUMN;
        for (String code : card.programmes()) {
            on.strokeBox(Ink.DEEP, x, 41.4, 7.6, 3.2, 0.8, 0.6f);
            on.writeCentred(code, faces.bold(), 6, Ink.DEEP, x + 3.8, 43.75);
            x += 8.6;
        }
    }

    private void photo(Drawing on, Card card) {
        Image image = CardImage.of(card.photo());
        if (image == null) {
            gluingFrame(on);
            return;
        }
        PdfContentByte page = on.page();
        float width = Paper.points(PHOTO_WIDTH);
        float height = Paper.points(PHOTO_HEIGHT);
        float scale = Math.max(width / image.getWidth(), height / image.getHeight());
        float w = image.getWidth() * scale;
        float h = image.getHeight() * scale;
        page.saveState();
        on.box(PHOTO_LEFT, TOP, PHOTO_WIDTH, PHOTO_HEIGHT, 1);
        page.clip();
        page.newPath();
        // what does not fit is cut off at both sides, but below rather than above: heads stay whole
        float x = on.x(PHOTO_LEFT) + (width - w) / 2;
        float y = on.y(TOP + PHOTO_HEIGHT) + (height - h) * 0.75f;
        page.addImage(image, w, 0, 0, h, x, y);
        page.restoreState();
        on.strokeBox(Ink.LINE, PHOTO_LEFT, TOP, PHOTO_WIDTH, PHOTO_HEIGHT, 1, 0.4f);
    }

    private void gluingFrame(Drawing on) {
        on.fillBox(Ink.PAPER, PHOTO_LEFT, TOP, PHOTO_WIDTH, PHOTO_HEIGHT, 1);
        on.page().setLineDash(2, 1.5f, 0);
        on.strokeBox(Ink.LINE, PHOTO_LEFT, TOP, PHOTO_WIDTH, PHOTO_HEIGHT, 1, 0.6f);
        on.page().setLineDash(0);
        double middle = PHOTO_LEFT + PHOTO_WIDTH / 2;
        double line = TOP + PHOTO_HEIGHT / 2 - 0.4;
        on.writeCentred(texts.get("card.face.glue"), faces.regular(), 6, Ink.LABEL, middle, line);
        String size = texts.get("card.face.glueSize");
        on.writeCentred(size, faces.regular(), 6, Ink.LABEL, middle, line + 2.8);
    }
}
