package id.sadardesa.core.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.draw.VerticalPositionMark;
import id.sadardesa.base.Texts;
import java.util.List;
import java.util.Map;

/**
 * The parts of a letter that are set in columns without lines: its address, and names with values.
 */
final class LetterParts {
    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final String BY_HAND = "............................";

    private final Style style;
    private final Texts texts;

    LetterParts(Style style, Texts texts) {
        this.style = style;
        this.texts = texts;
    }

    /** Number, enclosure and subject at the left; place, date and recipient at the right. */
    PdfPTable opening(Letter letter, String placeAndDate) {
        PdfPTable table = plain(1.35f, 1);
        table.setKeepTogether(true);
        table.setSpacingAfter(10);
        PdfPTable left = plain(1, 0.14f, 4.3f);
        String number = letter.number();
        String attachment = letter.attachment();
        row(left, texts.get("paper.letter.number"), number == null ? BY_HAND : number, false);
        row(
                left,
                texts.get("paper.letter.attachment"),
                attachment == null ? "–" : attachment,
                false);
        row(left, texts.get("paper.letter.subject"), letter.subject(), true);
        PdfPCell first = bare();
        first.setPaddingRight(14);
        first.addElement(left);
        table.addCell(first);
        PdfPCell second = bare();
        second.addElement(line(placeAndDate));
        Paragraph to = line(texts.get("paper.letter.to"));
        to.setSpacingBefore(LEADING);
        second.addElement(to);
        for (int i = 0; i < letter.recipient().size(); i++) {
            String name = letter.recipient().get(i);
            second.addElement(line(i == 0 ? texts.get("paper.letter.honour", name) : name));
        }
        table.addCell(second);
        return table;
    }

    /** Names with their values below each other, the colons in one line. */
    PdfPTable fields(Map<String, String> values) {
        PdfPTable table = plain(1.5f, 0.12f, 4);
        table.setSpacingBefore(2);
        table.setSpacingAfter(6);
        values.forEach((name, value) -> row(table, name, value, false));
        return table;
    }

    /** A text in a frame that nobody overlooks. */
    PdfPTable frame(String heading, String text) {
        PdfPTable table = plain(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(6);
        table.setSpacingAfter(6);
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(Style.INK);
        cell.setBorderWidth(1);
        cell.setBackgroundColor(Style.TOTAL);
        cell.setPaddingLeft(8);
        cell.setPaddingRight(8);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(8);
        cell.addElement(new Paragraph(LEADING, heading, style.bold(SIZE)));
        cell.addElement(new Paragraph(LEADING, text, style.text(SIZE)));
        table.addCell(cell);
        return table;
    }

    /** Fields of a form in one row, each name small above its value. */
    PdfPTable boxes(float[] widths, Map<String, String> values) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        values.forEach((name, value) -> table.addCell(box(name, value)));
        return table;
    }

    private PdfPCell box(String name, String value) {
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(Style.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(1);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        cell.setPaddingBottom(4);
        cell.addElement(new Paragraph(9, name, style.grey(6.5f)));
        cell.addElement(new Paragraph(12, value.isEmpty() ? " " : value, style.text(9)));
        return cell;
    }

    /** Who sends an envelope, and further down at the right to whom it goes. */
    PdfPTable envelope(List<String> from, List<String> to) {
        PdfPTable table = plain(1, 1.1f);
        PdfPCell sender = bare();
        from.forEach(one -> sender.addElement(line(one)));
        table.addCell(sender);
        table.addCell(bare());
        table.addCell(bare());
        PdfPCell recipient = bare();
        recipient.setPaddingTop(Paper.points(26));
        for (int i = 0; i < to.size(); i++) {
            Font font = i == 1 ? style.bold(13) : style.text(12);
            recipient.addElement(new Paragraph(17, to.get(i), font));
        }
        table.addCell(recipient);
        return table;
    }

    /** Boxes of one height with their lines in the middle; the first line of each is large. */
    PdfPTable labels(int columns, float height, List<List<String>> labels) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        for (List<String> lines : labels) {
            PdfPCell cell = new PdfPCell();
            cell.setFixedHeight(height);
            cell.setBorderColor(Style.LINE);
            cell.setBorderWidth(0.5f);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            for (int i = 0; i < lines.size(); i++) {
                Paragraph line =
                        new Paragraph(
                                i == 0 ? 18 : 13,
                                lines.get(i),
                                i == 0 ? style.bold(14) : style.text(SIZE));
                line.setAlignment(Element.ALIGN_CENTER);
                cell.addElement(line);
            }
            table.addCell(cell);
        }
        // nothing stands there, and nothing is cut out
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.completeRow();
        return table;
    }

    /** A square code, with the four white modules around it that readers need, and words. */
    PdfPTable code(String content, float side, List<String> lines, float width) {
        PdfPTable table = new PdfPTable(2);
        table.setTotalWidth(new float[] {side, width - side});
        table.setLockedWidth(true);
        table.setKeepTogether(true);
        table.setSpacingBefore(12);
        table.setSpacingAfter(12);
        PdfPCell square = bare();
        square.setFixedHeight(side);
        square.setCellEvent(
                (cell, place, layers) -> {
                    PdfContentByte page = layers[PdfPTable.TEXTCANVAS];
                    page.setColorFill(Style.INK);
                    QrSquare.draw(page, content, place.getLeft(), place.getTop() - side, side);
                });
        table.addCell(square);
        PdfPCell words = bare();
        words.setPaddingLeft(16);
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        lines.forEach(text -> words.addElement(line(text)));
        table.addCell(words);
        return table;
    }

    /**
     * A paragraph of a letter's text, its first line drawn in. The library would stretch the last
     * line as it did the one before, so what is left of it is filled; a line with room to write in
     * is not stretched at all, because its dots cannot be broken.
     */
    Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph(15, text, style.text(SIZE));
        paragraph.setFirstLineIndent(28);
        if (!text.contains("....")) {
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            Chunk filling = new Chunk(new VerticalPositionMark());
            filling.setFont(style.text(0.1f)); // it counts as a letter when lines are broken
            paragraph.add(filling);
        }
        return paragraph;
    }

    private void row(PdfPTable table, String name, String value, boolean strong) {
        table.addCell(column(name, false));
        table.addCell(column(":", false));
        table.addCell(column(value, strong));
    }

    private PdfPCell column(String text, boolean strong) {
        PdfPCell cell = bare();
        cell.setLeading(LEADING, 0);
        cell.setPaddingBottom(1);
        cell.setPhrase(new Phrase(LEADING, text, strong ? style.semiBold(SIZE) : style.text(SIZE)));
        return cell;
    }

    private Paragraph line(String text) {
        return new Paragraph(LEADING, text, style.text(SIZE));
    }

    static PdfPTable plain(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    static PdfPCell bare() {
        PdfPCell cell = new PdfPCell(new Phrase(""));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
