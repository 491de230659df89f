package id.sadardesa.core.budget;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import java.math.BigDecimal;

/** Cells that are formulas, each with the result we computed ourselves. */
final class Sheets {
    private Sheets() {}

    static void whole(NewSheet sheet, int row, int column, int first, long ours) {
        sheet.formula(
                row, column, above(row, column, first), BigDecimal.valueOf(ours), Look.TOTAL_WHOLE);
    }

    static void money(NewSheet sheet, int row, int column, int first, Rupiah ours) {
        sheet.formula(row, column, above(row, column, first), ours.value(), Look.TOTAL_MONEY);
    }

    /** The sum of the cells from one column to another in the same row. */
    static void across(NewSheet sheet, int row, int column, int from, int to, Rupiah ours) {
        sheet.formula(
                row,
                column,
                "SUM(" + cell(from, row) + ":" + cell(to, row) + ")",
                ours.value(),
                Look.MONEY);
    }

    /** One cell less another of the same row. */
    static void difference(
            NewSheet sheet, int row, int column, int more, int less, Rupiah ours, Look look) {
        sheet.formula(row, column, cell(more, row) + "-" + cell(less, row), ours.value(), look);
    }

    /** The sum of the cells above whose row says this word in another column. */
    static void where(
            NewSheet sheet, int row, int column, int first, int last, Where where, Rupiah ours) {
        String formula =
                "SUMIF("
                        + range(where.column(), first, last)
                        + ",\""
                        + where.word().replace("\"", "\"\"")
                        + "\","
                        + range(column, first, last)
                        + ")";
        sheet.formula(row, column, formula, ours.value(), Look.TOTAL_MONEY);
    }

    /** A word in a column. */
    record Where(int column, String word) {}

    private static String range(int column, int first, int last) {
        return cell(column, first) + ":" + cell(column, last);
    }

    private static String above(int row, int column, int first) {
        return row == first ? "0" : "SUM(" + range(column, first, row - 1) + ")";
    }

    private static String cell(int column, int row) {
        return Cell.columnName(column) + (row + 1);
    }
}
