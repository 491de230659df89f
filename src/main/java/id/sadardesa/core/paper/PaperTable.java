package id.sadardesa.core.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ruled table on paper, filled cell by cell; its heading is repeated on every page. */
public final class PaperTable {
    static final float SIZE = 8;

    /** For people who read few such sheets. */
    static final float LARGE = 9.5f;

    /** For many columns on a lying sheet. */
    static final float FINE = 6;

    /** Headings of fewer letters stand in one line in any column. */
    private static final int SHORT = 5;

    /** A thing to tick off with more letters has a line of its own. */
    private static final int HALF = 11;

    private final Style style;
    private final Texts texts;
    private final PdfPTable table;
    private final float size;
    private final Set<Integer> sums = new HashSet<>();
    private boolean total;
    private int span = 1;
    private float height;

    /**
     * @param size of the letters in points
     */
    PaperTable(Style style, Texts texts, float size, float... widths) {
        this.size = size;
        this.style = style;
        this.texts = texts;
        this.table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(3);
        table.setSpacingAfter(3);
        table.setSplitLate(true);
    }

    /**
     * The table in pieces, each after the first to begin on a page of its own: a sum never stands
     * alone on a page, without the row before it.
     *
     * @param width of the table in points
     * @param room what is left of the present page in points
     * @param page the height of an empty page in points
     */
    List<PdfPTable> pieces(float width, float room, float page) {
        table.setTotalWidth(width);
        List<PdfPTable> pieces = new ArrayList<>();
        int from = table.getHeaderRows();
        int cut = tornSum(from, room - table.spacingBefore(), page);
        while (cut > 0) {
            pieces.add(piece(from, cut));
            from = cut;
            cut = tornSum(from, page, page);
        }
        pieces.add(from == table.getHeaderRows() ? table : piece(from, table.size()));
        return pieces;
    }

    /**
     * Whether it is one row and its sum of which only the row would stand on the present page.
     *
     * @param room what is left of the page in points
     */
    boolean startsAnew(float width, float room) {
        table.setTotalWidth(width);
        int row = table.getHeaderRows();
        if (table.size() != row + 2 || !sums.contains(row + 1)) {
            return false;
        }
        float left = room - table.spacingBefore() - table.getHeaderHeight();
        return table.getRowHeight(row) <= left
                && table.getRowHeight(row) + table.getRowHeight(row + 1) > left;
    }

    /** The row that must move to the next page so that its sum has company; 0 when none must. */
    private int tornSum(int from, float room, float page) {
        float left = room - table.getHeaderHeight();
        int first = from;
        for (int row = from; row < table.size(); row++) {
            if (table.getRowHeight(row) > left && row > first) {
                if (sums.contains(row) && row - 1 > first) {
                    return row - 1;
                }
                left = page - table.getHeaderHeight();
                first = row;
            }
            left -= table.getRowHeight(row);
        }
        return 0;
    }

    private PdfPTable piece(int from, int to) {
        PdfPTable piece = new PdfPTable(table);
        while (piece.size() > to) {
            piece.deleteLastRow();
        }
        for (int row = from - 1; row >= table.getHeaderRows(); row--) {
            piece.deleteRow(row);
        }
        return piece;
    }

    /** The column headings. */
    public PaperTable header(List<String> titles) {
        for (String title : titles) {
            PdfPCell cell = cell(title, style.semiBold(size), Element.ALIGN_CENTER);
            cell.setBackgroundColor(Style.HEADER);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            cell.setPaddingTop(1.5f);
            cell.setPaddingBottom(4);
            cell.setNoWrap(title.length() < SHORT); // "No." is not broken before its dot
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return this;
    }

    /** The column headings under a line across all of them that says what the table is. */
    public PaperTable header(String caption, List<String> titles) {
        PdfPCell cell = cell(caption, style.bold(size + 1), Element.ALIGN_LEFT);
        cell.setColspan(titles.size());
        cell.setBackgroundColor(Style.TOTAL);
        cell.setPaddingBottom(4);
        table.addCell(cell);
        header(titles);
        table.setHeaderRows(2);
        return this;
    }

    /** From here on rows are at least so high, for somebody to sign in. */
    public PaperTable tall(double mm) {
        height = Paper.points(mm);
        return this;
    }

    /** A small photograph, or an empty frame where there is none. */
    public PaperTable photo(byte @Nullable [] jpeg) {
        PdfPCell cell = cell("", style.text(size), Element.ALIGN_CENTER);
        if (jpeg != null) {
            try {
                Image image = Image.getInstance(jpeg);
                image.scaleToFit(height * 0.75f, height - 4);
                cell.setImage(image);
                cell.setHorizontalAlignment(Element.ALIGN_CENTER);
                cell.setPadding(2);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        table.addCell(cell);
        return this;
    }

    /**
     * Things to tick off by pen, each with an empty box, two beside each other where they are
     * short.
     */
    public PaperTable ticks(List<String> things) {
        PdfPCell cell = cell("", style.text(size), Element.ALIGN_LEFT);
        if (!things.isEmpty()) {
            cell.addElement(boxes(things));
        }
        table.addCell(cell);
        return this;
    }

    private PdfPTable boxes(List<String> things) {
        PdfPTable boxes = LetterParts.plain(1, 1);
        int filled = 0;
        for (String thing : things) {
            PdfPCell box = box(thing);
            boolean whole = thing.length() > HALF;
            if (whole && filled % 2 == 1) {
                boxes.addCell(LetterParts.bare());
                filled++;
            }
            box.setColspan(whole ? 2 : 1);
            boxes.addCell(box);
            filled += whole ? 2 : 1;
        }
        if (filled % 2 == 1) {
            boxes.addCell(LetterParts.bare());
        }
        return boxes;
    }

    private PdfPCell box(String thing) {
        PdfPCell cell = LetterParts.bare();
        cell.setPhrase(new Phrase(thing, style.text(size)));
        cell.setLeading(0, 1.25f);
        cell.setPaddingLeft(size + 2);
        cell.setPaddingRight(3);
        cell.setCellEvent(
                (of, place, layers) -> {
                    PdfContentByte lines = layers[PdfPTable.LINECANVAS];
                    float side = size - 1.5f;
                    lines.saveState();
                    lines.setLineWidth(0.7f);
                    lines.setColorStroke(Style.INK);
                    lines.rectangle(
                            place.getLeft() + 0.5f, place.getTop() - side - 2.6f, side, side);
                    lines.stroke();
                    lines.restoreState();
                });
        return cell;
    }

    /** From here on the rows are sums: bold on a light ground. */
    public PaperTable totals() {
        total = true;
        sums.add(table.size());
        return this;
    }

    /** Ordinary rows again. */
    public PaperTable rows() {
        total = false;
        return this;
    }

    /** The next cell covers so many columns. */
    public PaperTable across(int columns) {
        span = columns;
        return this;
    }

    public PaperTable text(@Nullable String text) {
        return add(text, Element.ALIGN_LEFT);
    }

    public PaperTable centred(@Nullable String text) {
        return add(text, Element.ALIGN_CENTER);
    }

    public PaperTable whole(long number) {
        return add(texts.decimal(BigDecimal.valueOf(number), 0), Element.ALIGN_RIGHT);
    }

    /** An amount without the sign, because the heading says it is rupiah; a dash for nothing. */
    public PaperTable money(Rupiah amount) {
        return add(amount.isZero() ? "–" : texts.decimal(amount.value(), 2), Element.ALIGN_RIGHT);
    }

    /** A share of one as per cent with one decimal. */
    public PaperTable percent(BigDecimal share) {
        return add(texts.decimal(share.movePointRight(2), 1) + " %", Element.ALIGN_RIGHT);
    }

    public PaperTable date(@Nullable LocalDate date) {
        return add(date == null ? "" : texts.date(date), Element.ALIGN_CENTER);
    }

    private PaperTable add(@Nullable String text, int alignment) {
        Font font = total ? style.bold(size) : style.text(size);
        PdfPCell cell = cell(text == null ? "" : text, font, alignment);
        if (total) {
            cell.setBackgroundColor(Style.TOTAL);
        }
        table.addCell(cell);
        return this;
    }

    private PdfPCell cell(String text, Font font, int alignment) {
        float side = size < SIZE ? 2 : 3.5f;
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setBorderColor(Style.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingLeft(side);
        cell.setPaddingRight(side);
        cell.setLeading(0, 1.2f);
        cell.setPaddingTop(0.5f);
        cell.setPaddingBottom(3);
        cell.setColspan(span);
        if (height > 0) {
            cell.setMinimumHeight(height);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        }
        span = 1;
        return cell;
    }
}
