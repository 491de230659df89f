package id.sadardesa.core.card;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import java.io.OutputStream;

/**
 * A PDF of cards that grows card by card while it is written away: its need of memory does not
 * depend on how many cards follow.
 */
final class CardPdf {
    private final CardSheet sheet;
    private final Document document;
    private final PdfContentByte page;
    private final PdfTemplate art;
    private final PdfTemplate marks;
    private final CardFace face;
    private int place;
    private int count;

    /**
     * Opens the paper.
     *
     * @param start the place of the first card on a sheet already used, from 1
     */
    CardPdf(OutputStream out, CardSheet sheet, int start, Imprint imprint, Texts texts) {
        this.sheet = sheet;
        this.place = start;
        this.document = new Document(sheet.paper().rectangle());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        // "fit to page" would shrink every card by some percent
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        document.addTitle(texts.get("card.face.title"));
        document.addCreator("SADAR Desa");
        document.open();
        this.page = writer.getDirectContent();
        Typefaces faces = new Typefaces();
        this.art = new CardArt(texts, faces, imprint).on(page);
        this.face = new CardFace(texts, faces);
        this.marks =
                page.createTemplate(
                        Paper.points(sheet.paper().widthMm()),
                        Paper.points(sheet.paper().heightMm()));
        if (sheet.cropMarks()) {
            new CropMarks(marks, sheet).draw();
            page.addTemplate(marks, 0, 0);
        }
    }

    /** Draws a card on the next free place, on a new sheet when the last one is full. */
    void add(Card card) {
        if (place > sheet.perPage()) {
            turnSheet();
        }
        add(card, place);
    }

    /** Draws a card on a place of the sheet that lies there, from 1. */
    void add(Card card, int at) {
        place = at;
        float left = Paper.points(sheet.xMm(place));
        float top = Paper.points(sheet.paper().heightMm() - sheet.yMm(place));
        page.addTemplate(art, left, top - Paper.points(Paper.CR80.heightMm()));
        face.draw(new Drawing(page, left, top), card);
        place++;
        count++;
    }

    /** Takes a fresh sheet. */
    void turnSheet() {
        document.newPage();
        if (sheet.cropMarks()) {
            page.addTemplate(marks, 0, 0);
        }
        place = 1;
    }

    int count() {
        return count;
    }

    /** Writes what is left. Without this the file is no PDF. */
    void finish() {
        document.close();
    }
}
