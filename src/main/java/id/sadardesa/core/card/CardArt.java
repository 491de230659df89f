package id.sadardesa.core.card;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.FittedText;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;

/**
 * What is the same on every card of a batch, drawn once and placed many times. Everything stays 2
 * mm inside the cut: cards lie without gaps, and a cut half a millimetre off does not show.
 */
final class CardArt {
    static final double INSET = 2;
    static final double BAND = 12;
    static final double WIDTH = Paper.CR80.widthMm();
    static final double HEIGHT = Paper.CR80.heightMm();
    private static final double FOOT = 5;
    private static final double RADIUS = 2;
    private static final double LOGO = 9;
    private static final double LEFT = 5;

    private final Texts texts;
    private final Typefaces faces;
    private final Imprint imprint;

    CardArt(Texts texts, Typefaces faces, Imprint imprint) {
        this.texts = texts;
        this.faces = faces;
        this.imprint = imprint;
    }

    /** Draws into a form object of the size of a card. */
    PdfTemplate on(PdfContentByte page) {
        PdfTemplate form = page.createTemplate(Paper.points(WIDTH), Paper.points(HEIGHT));
        Drawing card = new Drawing(form, 0, Paper.points(HEIGHT));
        if (imprint.sample()) {
            sampleAcross(card);
        }
        band(card);
        foot(card);
        card.strokeBox(Ink.LINE, INSET, INSET, WIDTH - 2 * INSET, HEIGHT - 2 * INSET, RADIUS, 0.4f);
        return form;
    }

    private void band(Drawing card) {
        PdfContentByte page = card.page();
        page.saveState();
        card.box(INSET, INSET, WIDTH - 2 * INSET, HEIGHT - 2 * INSET, RADIUS);
        page.clip();
        page.newPath();
        card.fillBox(Ink.DEEP, INSET, INSET, WIDTH - 2 * INSET, BAND, 0);
        Kawung.fill(card, Ink.DEEP_PATTERN, INSET, INSET, WIDTH - 2 * INSET, BAND);
        card.fillBox(Ink.GOLD, INSET, INSET + BAND, WIDTH - 2 * INSET, 0.6, 0);
        card.fillBox(Ink.TINT, INSET, HEIGHT - INSET - FOOT, WIDTH - 2 * INSET, FOOT, 0);
        page.restoreState();
        headline(card, logo(card) ? LEFT + LOGO + 1.8 : LEFT);
    }

    private boolean logo(Drawing card) {
        Image logo = CardImage.of(imprint.logo());
        if (logo == null) {
            return false;
        }
        double y = INSET + (BAND - LOGO) / 2;
        card.fillBox(Ink.PAPER, LEFT - 0.5, y - 0.5, LOGO + 1, LOGO + 1, 1);
        float side = Paper.points(LOGO);
        float scale = Math.min(side / logo.getWidth(), side / logo.getHeight());
        float width = logo.getWidth() * scale;
        float height = logo.getHeight() * scale;
        card.page()
                .addImage(
                        logo,
                        width,
                        0,
                        0,
                        height,
                        card.x(LEFT) + (side - width) / 2,
                        card.y(y + LOGO) + (side - height) / 2);
        return true;
    }

    private void headline(Drawing card, double x) {
        float room = Paper.points(WIDTH - 4.5 - x - (imprint.sample() ? 19 : 0));
        card.page().setCharacterSpacing(0.35f);
        card.write(texts.get("card.face.scheme"), faces.semiBold(), 6, Ink.PALE_GOLD, x, 5.4);
        card.page().setCharacterSpacing(0);
        FittedText title =
                FittedText.fit(texts.get("card.face.title"), faces.bold(), room, 10.5f, 1);
        card.write(title.lines().get(0), faces.bold(), title.size(), Ink.PAPER, x, 9.3);
        FittedText office = FittedText.fit(imprint.office(), faces.regular(), room, 6.75f, 1);
        card.write(office.lines().get(0), faces.regular(), office.size(), Ink.PAPER, x, 12.4);
        if (imprint.sample()) {
            card.fillBox(Ink.PAPER, WIDTH - 21.5, 4.6, 17, 6.8, 1);
            card.writeCentred(
                    texts.get("card.face.sample"), faces.bold(), 10, Ink.SAMPLE, WIDTH - 13, 9.3);
        }
    }

    private void foot(Drawing card) {
        double line = HEIGHT - INSET - FOOT + 3.25;
        card.write(texts.get("card.face.issuer"), faces.semiBold(), 6, Ink.TEXT, LEFT, line);
        card.writeToRight(
                texts.get("card.face.care"), faces.semiBold(), 6, Ink.TEXT, WIDTH - 4.6, line);
    }

    private void sampleAcross(Drawing card) {
        PdfContentByte page = card.page();
        page.beginText();
        page.setFontAndSize(faces.bold(), 54);
        page.setColorFill(Ink.SAMPLE_PALE);
        page.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                texts.get("card.face.sample"),
                card.x(WIDTH / 2 + 2),
                card.y(37.5),
                18);
        page.endText();
    }
}
