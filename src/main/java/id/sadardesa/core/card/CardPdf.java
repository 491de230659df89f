package id.sadardesa.core.card;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import id.sadardesa.core.press.Calibration;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PDF of cards that grows sheet by sheet while it is written away: its need of memory does not
 * depend on how many cards follow.
 */
final class CardPdf {
    private final CardSheet sheet;
    private final Calibration calibration;
    private final Document document;
    private final PdfContentByte page;
    private final SideDrawing front;
    private final @Nullable SideDrawing back;
    private final PdfTemplate marks;
    private final SheetNote note;
    private final Map<Integer, Card> waiting = new LinkedHashMap<>();
    private int place;
    private int count;

    /**
     * Opens the paper.
     *
     * @param start the place of the first card on a sheet already used, from 1
     */
    CardPdf(
            OutputStream out,
            CardSheet sheet,
            int start,
            Template template,
            Imprint imprint,
            PrintSetup setup) {
        this.sheet = sheet;
        this.place = start;
        this.calibration = setup.calibration();
        this.document = new Document(sheet.paper().rectangle());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        // "fit to page" would shrink every card by some percent
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        document.addTitle(Texts.indonesian().get("card.face.title"));
        document.addCreator("SADAR Desa");
        document.open();
        this.page = writer.getDirectContent();
        Typefaces faces = new Typefaces();
        this.front = new SideDrawing(page, template.front(), imprint, faces);
        this.back =
                (setup.backs() && template.twoSided()) || sheet.folded()
                        ? new SideDrawing(page, template.back(), imprint, faces)
                        : null;
        this.note = new SheetNote(page, sheet, faces);
        this.marks =
                page.createTemplate(
                        Paper.points(sheet.paper().widthMm()),
                        Paper.points(sheet.paper().heightMm()));
        if (sheet.cropMarks()) {
            new CropMarks(marks, sheet).draw();
        }
    }

    /** Says in the margin which sheet of a batch the one that lies there is. */
    void entitle(BatchTally of, int sheetNo) {
        note.say(of, sheetNo);
    }

    /** Lays a card on the next free place, on a new sheet when the last one is full. */
    void add(Card card) {
        if (place > sheet.perPage()) {
            turnSheet();
        }
        add(card, place);
    }

    /** Lays a card on a place of the sheet that lies there, from 1. */
    void add(Card card, int at) {
        waiting.put(at, card);
        place = at + 1;
        count++;
    }

    /** Draws the sheet and takes a fresh one. */
    void turnSheet() {
        draw();
        document.newPage();
        place = 1;
    }

    private void draw() {
        begin();
        if (sheet.cropMarks()) {
            page.addTemplate(marks, 0, 0);
        }
        note.draw();
        waiting.forEach((at, card) -> draw(front, sheet.xMm(at), at, card));
        if (back != null && sheet.folded()) {
            waiting.forEach((at, card) -> draw(back, sheet.backXMm(at), at, card));
        }
        page.restoreState();
        if (back != null && !sheet.folded()) {
            document.newPage();
            begin();
            if (sheet.standsOnItsHead()) {
                float right = Paper.points(sheet.paper().widthMm());
                page.concatCTM(-1, 0, 0, -1, right, Paper.points(sheet.paper().heightMm()));
            }
            waiting.forEach((at, card) -> draw(back, sheet.backXMm(at), at, card));
            page.restoreState();
        }
        waiting.clear();
    }

    /** What follows comes out where it is meant on this printer. */
    private void begin() {
        page.saveState();
        if (!calibration.none()) {
            float[] matrix = calibration.matrix(sheet.paper());
            page.concatCTM(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
        }
    }

    private void draw(SideDrawing side, double xMm, int at, Card card) {
        Paper piece = sheet.piece();
        double yMm = sheet.paper().heightMm() - sheet.yMm(at);
        boolean cuts = sheet.cutsOff();
        if (cuts) {
            page.saveState();
            page.rectangle(
                    Paper.points(xMm),
                    Paper.points(yMm - piece.heightMm()),
                    Paper.points(piece.widthMm()),
                    Paper.points(piece.heightMm()));
            page.clip();
            page.newPath();
        }
        float left = Paper.points(xMm + (piece.widthMm() - SideDrawing.WIDTH) / 2);
        float top = Paper.points(yMm - (piece.heightMm() - SideDrawing.HEIGHT) / 2);
        side.draw(page, left, top, card);
        if (cuts) {
            page.restoreState();
        }
    }

    int count() {
        return count;
    }

    /** Writes what is left. Without this the file is no PDF. */
    void finish() {
        draw();
        document.close();
    }
}
