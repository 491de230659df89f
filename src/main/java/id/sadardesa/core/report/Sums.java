package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import java.math.BigDecimal;

/** Total cells: a formula over the column above, and the result we computed ourselves. */
final class Sums {
    private Sums() {}

    static void whole(NewSheet sheet, int row, int column, int first, long ours) {
        sheet.formula(
                row, column, above(row, column, first), BigDecimal.valueOf(ours), Look.TOTAL_WHOLE);
    }

    static void money(NewSheet sheet, int row, int column, int first, Rupiah ours) {
        sheet.formula(row, column, above(row, column, first), ours.value(), Look.TOTAL_MONEY);
    }

    /** One total divided by another, as per cent. */
    static void share(NewSheet sheet, int row, int column, int part, int whole, BigDecimal ours) {
        String of = Cell.columnName(whole) + (row + 1);
        String formula = "IF(" + of + "=0,0," + Cell.columnName(part) + (row + 1) + "/" + of + ")";
        sheet.formula(row, column, formula, ours, Look.TOTAL_PERCENT);
    }

    private static String above(int row, int column, int first) {
        if (row == first) {
            return "0";
        }
        String name = Cell.columnName(column);
        return "SUM(" + name + (first + 1) + ":" + name + row + ")";
    }
}
