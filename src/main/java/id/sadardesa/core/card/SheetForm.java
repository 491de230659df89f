package id.sadardesa.core.card;

import java.math.BigDecimal;

/** What a person types about a sheet of the office's own; lengths are millimetres. */
public record SheetForm(
        String name,
        BigDecimal width,
        BigDecimal height,
        int columns,
        int rows,
        BigDecimal left,
        BigDecimal top,
        BigDecimal columnGap,
        BigDecimal rowGap,
        boolean marks,
        boolean folded) {
    /** A form filled in from a sheet, under another name. */
    public static SheetForm like(CardSheet sheet, String name) {
        return new SheetForm(
                name,
                mm(sheet.paper().widthMm()),
                mm(sheet.paper().heightMm()),
                sheet.columns(),
                sheet.rows(),
                mm(sheet.leftMm()),
                mm(sheet.topMm()),
                mm(sheet.columnGapMm()),
                mm(sheet.rowGapMm()),
                sheet.cropMarks(),
                sheet.folded());
    }

    private static BigDecimal mm(double length) {
        return BigDecimal.valueOf(Math.round(length * 100), 2);
    }
}
