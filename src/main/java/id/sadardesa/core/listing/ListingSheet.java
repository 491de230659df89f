package id.sadardesa.core.listing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a sheet of a workbook. Sums are SUBTOTAL formulas: those of groups do not count twice,
 * and who filters in Excel sees the sums of what is left.
 */
record ListingSheet(ListedTable table, Stationery stationery) {
    static final int HEADER = 3;
    private static final int FIRST = HEADER + 1;
    private static final int STANDING = 95;

    void write(Path file) {
        Workbook.writeDated(file, stationery.on(), this::on);
    }

    /** One sheet more in a workbook. */
    void on(Workbook workbook) {
        Texts texts = stationery.texts();
        NewSheet sheet = workbook.sheet(name(texts));
        List<Column> columns = columns();
        head(sheet, columns, texts);
        int row = FIRST;
        int no = 0;
        for (ListedTable.Section section : table.sections()) {
            int first = row;
            for (List<@Nullable Object> values : section.rows()) {
                sheet.ordinal(row, 0, ++no);
                int column = 1;
                if (table.group() != null) {
                    sheet.text(row, column++, section.heading(), Look.WRAP);
                }
                for (int i = 0; i < table.columns().size(); i++) {
                    cell(sheet, row, column++, table.columns().get(i), values.get(i), texts);
                }
                row++;
            }
            if (table.group() != null && table.listing().totals()) {
                String words = texts.get("listing.paper.sum", section.heading(), row - first);
                sums(sheet, row++, first, words, section);
            }
        }
        int last = Math.max(FIRST, row - 1);
        if (table.rows() == 0) {
            sheet.paragraph(row++, 0, columns.size(), texts.get("listing.paper.none"));
        } else if (table.listing().totals()) {
            sums(sheet, row++, FIRST, texts.get("listing.paper.total", table.rows()), null);
        }
        sheet.filter(HEADER, last, 0, columns.size());
        sheet.printArea(Math.max(FIRST, row - 1), columns.size());
    }

    private String name(Texts texts) {
        String name = table.listing().name();
        return name.isEmpty() ? texts.get("listing.unnamed") : name;
    }

    /** The grouping column first, because a filter needs it in every row. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (table.group() != null) {
            columns.add(table.group());
        }
        columns.addAll(table.columns());
        return columns;
    }

    private void head(NewSheet sheet, List<Column> columns, Texts texts) {
        double[] widths = new double[columns.size() + 1];
        widths[0] = 6;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = columns.get(i - 1).width() + 2;
        }
        sheet.widths(widths);
        sheet.paper(
                stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4,
                Arrays.stream(widths).sum() > STANDING);
        sheet.headerRows(0, HEADER);
        String office = stationery.office().fullName();
        sheet.footer(name(texts) + " · " + office);
        sheet.text(0, 0, name(texts), Look.TITLE);
        String sample =
                stationery.office().training() ? " · " + texts.get("report.monthly.training") : "";
        sheet.text(
                1,
                0,
                office
                        + " · "
                        + texts.get(
                                "listing.paper.day",
                                table.report().period(),
                                texts.longDate(table.report().asOf()))
                        + " · "
                        + texts.get("report.monthly.for", Text.of(table.audience().textKey()))
                        + sample,
                Look.NOTE);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("report.column.no"));
        columns.forEach(column -> titles.add(texts.get(column.textKey())));
        sheet.header(HEADER, 0, titles);
    }

    private void cell(
            NewSheet sheet, int row, int at, Column column, @Nullable Object value, Texts texts) {
        switch (column.kind()) {
            case DATE -> sheet.date(row, at, (LocalDate) value);
            case MONEY -> sheet.money(row, at, (Rupiah) value);
            case NUMBER ->
                    sheet.number(
                            row,
                            at,
                            value == null ? null : BigDecimal.valueOf((Long) value),
                            Look.WHOLE);
            case MONTH -> sheet.text(row, at, Column.said(value, table.audience(), texts));
            case TEXT ->
                    sheet.text(row, at, Column.said(value, table.audience(), texts), Look.WRAP);
        }
    }

    /**
     * @param of whose sums, or null for everybody's
     */
    private void sums(
            NewSheet sheet, int row, int first, String words, ListedTable.@Nullable Section of) {
        int lead = table.group() == null ? 1 : 2;
        for (int at = 0; at < lead; at++) {
            sheet.text(row, at, at == 0 ? words : null, Look.TOTAL_TEXT);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int at = lead + i;
            if (!column.summed()) {
                sheet.text(row, at, null, Look.TOTAL_TEXT);
                continue;
            }
            Object sum = of == null ? table.sum(i, column) : of.sum(i, column);
            String letters = Cell.columnName(at);
            sheet.formula(
                    row,
                    at,
                    "SUBTOTAL(9," + letters + (first + 1) + ":" + letters + row + ")",
                    sum instanceof Rupiah amount ? amount.value() : BigDecimal.valueOf((Long) sum),
                    sum instanceof Rupiah ? Look.TOTAL_MONEY : Look.TOTAL_WHOLE);
        }
    }
}
