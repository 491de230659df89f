package id.sadardesa.core.paper;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.sadardesa.core.chart.Drawing;
import id.sadardesa.core.chart.Mark;
import id.sadardesa.core.chart.Tint;
import java.awt.Color;
import java.util.List;

/** A chart on paper: lines and letters, sharp at any size. */
final class DrawnChart {
    private final Style style;
    private final Drawing drawing;

    DrawnChart(Style style, Drawing drawing) {
        this.style = style;
        this.drawing = drawing;
    }

    /** Title, note and chart; never torn by a new page. */
    PdfPTable table() {
        PdfPTable table = LetterParts.plain(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(6);
        table.setSpacingAfter(6);
        PdfPCell words = LetterParts.bare();
        words.addElement(new Paragraph(13, drawing.title(), style.semiBold(10)));
        words.addElement(new Paragraph(10.5f, drawing.note(), style.grey(7.5f)));
        words.setPaddingBottom(4);
        table.addCell(words);
        PdfPCell cell = LetterParts.bare();
        cell.setFixedHeight(Paper.points(drawing.height()));
        cell.setCellEvent(
                (of, place, layers) -> {
                    PdfContentByte page = layers[PdfPTable.TEXTCANVAS];
                    page.saveState();
                    drawing.marks()
                            .forEach(mark -> draw(page, mark, place.getLeft(), place.getTop()));
                    page.restoreState();
                });
        table.addCell(cell);
        return table;
    }

    private void draw(PdfContentByte page, Mark mark, float left, float top) {
        if (mark instanceof Mark.Box box) {
            page.setColorFill(color(box.tint()));
            page.rectangle(
                    left + Paper.points(box.x()),
                    top - Paper.points(box.y() + box.height()),
                    Paper.points(box.width()),
                    Paper.points(box.height()));
            page.fill();
        } else if (mark instanceof Mark.Shape shape) {
            shape(page, shape, left, top);
        } else if (mark instanceof Mark.Rule rule) {
            page.setColorStroke(color(rule.tint()));
            page.setLineWidth(Paper.points(rule.thick()));
            page.moveTo(left + Paper.points(rule.x()), top - Paper.points(rule.y()));
            page.lineTo(left + Paper.points(rule.toX()), top - Paper.points(rule.toY()));
            page.stroke();
        } else if (mark instanceof Mark.Words words) {
            words(page, words, left, top);
        }
    }

    private static void shape(PdfContentByte page, Mark.Shape shape, float left, float top) {
        page.setColorFill(color(shape.tint()));
        List<Mark.Spot> corners = shape.corners();
        for (int i = 0; i < corners.size(); i++) {
            float x = left + Paper.points(corners.get(i).x());
            float y = top - Paper.points(corners.get(i).y());
            if (i == 0) {
                page.moveTo(x, y);
            } else {
                page.lineTo(x, y);
            }
        }
        page.closePath();
        page.fill();
    }

    private void words(PdfContentByte page, Mark.Words words, float left, float top) {
        BaseFont face = style.faces().regular();
        float size = (float) words.size();
        String text = FittedText.cut(words.text(), face, size, Paper.points(words.room()));
        int side =
                switch (words.side()) {
                    case RIGHT -> PdfContentByte.ALIGN_LEFT;
                    case LEFT -> PdfContentByte.ALIGN_RIGHT;
                    case MIDDLE -> PdfContentByte.ALIGN_CENTER;
                };
        page.beginText();
        page.setFontAndSize(face, size);
        page.setColorFill(color(words.tint()));
        page.showTextAligned(
                side, text, left + Paper.points(words.x()), top - Paper.points(words.y()), 0);
        page.endText();
    }

    private static Color color(Tint tint) {
        return new Color(tint.rgb());
    }
}
