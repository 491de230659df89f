package id.sadardesa.base.table;

import id.sadardesa.base.Rupiah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet being written from above, in blocks of rows that are sent to the disk as they fill; rows
 * and columns are counted from 0. Set widths, paper and heading before the data. Texts are always
 * text: one that begins with {@code =} is never a formula. A null value leaves the cell empty but
 * keeps its look.
 */
public final class NewSheet {
    /** Rows kept in memory before they are sent on. */
    private static final int BLOCK = 1_000;

    private final Workbook book;
    private final Worksheet sheet;
    private final List<LookRun> runs = new ArrayList<>();
    private final RowHeights heights = new RowHeights();
    private int sent;

    NewSheet(Workbook book, Worksheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Column widths in characters, from column A on. */
    public NewSheet widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
            heights.width(column, characters[column]);
        }
        return this;
    }

    /** The height of one row in points, 15 is one line; texts that wrap make it higher. */
    public NewSheet height(int row, double points) {
        heights.set(sheet, row, points);
        return this;
    }

    /**
     * The paper and its direction, fitted to one page in width, with margins that every office
     * printer keeps.
     */
    public NewSheet paper(PrintSize paper, boolean landscape) {
        sheet.paperSize(paper == PrintSize.A4 ? PaperSize.A4_PAPER : PaperSize.FOLIO_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
        return this;
    }

    /**
     * Fitted to two pages in width instead: a table with so many columns could not be read on one.
     * The columns up to {@code last} stand on both.
     */
    public NewSheet twoPagesWide(int last) {
        sheet.fitToWidth((short) 2);
        sheet.repeatCols(0, last);
        return this;
    }

    /**
     * Keeps the rows up to {@code last} on screen and repeats {@code first} to {@code last} on
     * every printed page.
     */
    public NewSheet headerRows(int first, int last) {
        sheet.freezePane(0, last + 1);
        sheet.repeatRows(first, last);
        return this;
    }

    /** Filter buttons on the heading row over the given columns, down to the last data row. */
    public NewSheet filter(int headerRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.setAutoFilter(headerRow, firstColumn, lastRow, lastColumn);
        return this;
    }

    /** A line at the bottom left of every printed page; the page number stands at the right. */
    public NewSheet footer(String left) {
        sheet.footer(left.replace("&", "&&"), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
        return this;
    }

    public NewSheet hidden() {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        return this;
    }

    /** Column headings in one row from {@code column} on. */
    public NewSheet header(int row, int column, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            text(row, column + i, titles.get(i), Look.HEADER);
        }
        return this;
    }

    public NewSheet text(int row, int column, @Nullable String text, Look look) {
        place(row, column, look);
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
            if (look == Look.WRAP || look == Look.HEADER || look == Look.HEADER_ASKED) {
                heights.fit(sheet, row, column, column, text);
            }
        }
        return this;
    }

    public NewSheet text(int row, int column, @Nullable String text) {
        return text(row, column, text, Look.TEXT);
    }

    /** A sentence over several columns, in as many lines as it needs. */
    public NewSheet paragraph(int row, int column, int lastColumn, String text) {
        text(row, column, text, Look.PARAGRAPH);
        heights.fit(sheet, row, column, lastColumn, text);
        return merge(row, column, row, lastColumn);
    }

    public NewSheet number(int row, int column, @Nullable BigDecimal number, Look look) {
        place(row, column, look);
        if (number != null) {
            sheet.value(row, column, number);
        }
        return this;
    }

    public NewSheet whole(int row, int column, long number) {
        return number(row, column, BigDecimal.valueOf(number), Look.WHOLE);
    }

    /** The number of a row in its list, centred: it is a name, and not to be added up. */
    public NewSheet ordinal(int row, int column, long number) {
        return number(row, column, BigDecimal.valueOf(number), Look.ORDINAL);
    }

    public NewSheet money(int row, int column, @Nullable Rupiah amount) {
        return number(row, column, amount == null ? null : amount.value(), Look.MONEY);
    }

    /** A share, 0 to 1, shown as per cent. */
    public NewSheet percent(int row, int column, @Nullable BigDecimal share) {
        return number(row, column, share, Look.PERCENT);
    }

    public NewSheet date(int row, int column, @Nullable LocalDate date) {
        return date(row, column, date, Look.DATE);
    }

    public NewSheet date(int row, int column, @Nullable LocalDate date, Look look) {
        place(row, column, look);
        if (date != null) {
            sheet.value(row, column, date);
        }
        return this;
    }

    /**
     * A formula of our own, without the leading equals sign, with English function names; never
     * foreign text.
     */
    public NewSheet formula(int row, int column, String formula, Look look) {
        place(row, column, look);
        sheet.formula(row, column, formula);
        return this;
    }

    /**
     * The same with the result we computed ourselves, for viewers that show but do not calculate;
     * kept by {@link Workbook#writeDated}.
     */
    public NewSheet formula(int row, int column, String formula, BigDecimal result, Look look) {
        book.keepResult(this, Cell.columnName(column) + (row + 1), result);
        return formula(row, column, formula, look);
    }

    /** Prints only the cells from A1 to here. */
    public NewSheet printArea(int lastRow, int lastColumn) {
        sheet.range(0, 0, lastRow, lastColumn).setName("_xlnm.Print_Area");
        return this;
    }

    /** A remark that shows when the pointer rests on the cell. */
    public NewSheet comment(int row, int column, String remark) {
        sheet.comment(row, column, remark);
        return this;
    }

    /** Joins cells into one; what is written must stand in the first of them. */
    public NewSheet merge(int row, int column, int lastRow, int lastColumn) {
        book.joins(this);
        sheet.range(row, column, lastRow, lastColumn).merge();
        return this;
    }

    /**
     * A drop-down in one column from another sheet's column of values; after a warning other values
     * are allowed.
     */
    public NewSheet choices(
            int column,
            int row,
            int lastRow,
            NewSheet list,
            int listColumn,
            int listRow,
            int lastListRow) {
        sheet.range(row, column, lastRow, column)
                .validateWithList(list.sheet.range(listRow, listColumn, lastListRow, listColumn))
                .errorStyle(DataValidationErrorStyle.WARNING);
        return this;
    }

    private void place(int row, int column, Look look) {
        if (row >= sent + BLOCK && book.mayStream(this)) {
            send(row);
        }
        while (runs.size() <= column) {
            runs.add(new LookRun(runs.size()));
        }
        runs.get(column).add(sheet, row, look);
    }

    private void send(int row) {
        try {
            runs.forEach(run -> run.apply(sheet));
            sheet.flush();
            sent = row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        runs.forEach(run -> run.apply(sheet));
        sheet.finish();
    }
}
