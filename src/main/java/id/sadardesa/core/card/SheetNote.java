package id.sadardesa.core.card;

import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;

/**
 * The line in the margin of a sheet that says which batch and sheet it is, so that the paper in the
 * hand can be found in the ledger. A sheet without room for it, or that is a tray, has none.
 */
final class SheetNote {
    private static final float SIZE = 6.5f;

    /** Above the edge that no office printer reaches. */
    private static final double BASELINE_MM = CardSheet.SAFE_MARGIN_MM + 1;

    /** From the edge of the paper to the cards: the line, and white above it. */
    private static final double ROOM_MM = BASELINE_MM + 3;

    /** Right of the mark at the left edge of the cards. */
    private static final double INDENT_MM = 3;

    /** What is narrower is a card or a tray for cards, and not a sheet of paper. */
    private static final double PAPER_MM = 200;

    private final PdfContentByte page;
    private final CardSheet sheet;
    private final Typefaces faces;
    private String line = "";

    SheetNote(PdfContentByte page, CardSheet sheet, Typefaces faces) {
        this.page = page;
        this.sheet = sheet;
        this.faces = faces;
    }

    /** What stands there from now on. */
    void say(BatchTally of, int sheetNo) {
        line =
                Texts.indonesian()
                        .get("card.face.sheetNote", of.batch().name(), sheetNo, of.sheets());
    }

    void draw() {
        if (line.isEmpty() || !fits()) {
            return;
        }
        page.beginText();
        page.setGrayFill(0);
        page.setFontAndSize(faces.regular(), SIZE);
        page.setTextMatrix(Paper.points(sheet.leftMm() + INDENT_MM), Paper.points(BASELINE_MM));
        page.showText(line);
        page.endText();
    }

    private boolean fits() {
        double below =
                sheet.paper().heightMm()
                        - sheet.topMm()
                        - sheet.rows() * sheet.piece().heightMm()
                        - (sheet.rows() - 1) * sheet.rowGapMm();
        return below >= ROOM_MM
                && Math.min(sheet.paper().widthMm(), sheet.paper().heightMm()) >= PAPER_MM;
    }
}
