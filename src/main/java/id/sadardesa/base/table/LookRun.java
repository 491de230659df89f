package id.sadardesa.base.table;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring cells of one column that share a look: styled in one go, which costs a tenth of
 * styling each.
 */
final class LookRun {
    private static final String LINE = "A0A8B0";

    /** Nothing owed is a dash, as on paper. */
    private static final String MONEY = "#,##0.00;\\-#,##0.00;\\-";

    private final int column;
    private @Nullable Look look;
    private int from;
    private int to;

    LookRun(int column) {
        this.column = column;
    }

    void add(Worksheet sheet, int row, Look next) {
        if (next != look || row != to + 1) {
            apply(sheet);
            look = next;
            from = row;
        }
        to = row;
    }

    void apply(Worksheet sheet) {
        if (look != null && look != Look.PLAIN) {
            style(sheet.range(from, column, to, column).style(), look);
        }
        look = null;
    }

    private static void style(StyleSetter style, Look look) {
        switch (look) {
            case PLAIN -> {}
            case TITLE -> style.bold().fontSize(13);
            case NOTE -> style.italic().fontSize(9).fontColor("606870");
            case HEADER -> header(style, "D9E5EF");
            case HEADER_ASKED -> header(style, "FFFF00");
            case TEXT -> border(style).format("@");
            case WRAP -> border(style).format("@").wrapText(true);
            case PARAGRAPH -> style.wrapText(true).verticalAlignment("top");
            case DATE -> border(style).format("dd\\-mm\\-yyyy").horizontalAlignment("center");
            case WHOLE -> border(style).format("#,##0");
            case ORDINAL -> border(style).format("0").horizontalAlignment("center");
            case MONEY -> border(style).format(MONEY);
            case PERCENT -> border(style).format("0.0%");
            case BAD -> border(style).format("@").fillColor("FFC7CE").fontColor("9C0006");
            case TOTAL_TEXT -> total(style).format("@");
            case TOTAL_WHOLE -> total(style).format("#,##0");
            case TOTAL_MONEY -> total(style).format(MONEY);
            case TOTAL_PERCENT -> total(style).format("0.0%");
        }
        style.set();
    }

    private static StyleSetter header(StyleSetter style, String colour) {
        return border(style)
                .bold()
                .fillColor(colour)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center");
    }

    private static StyleSetter border(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).borderColor(LINE).verticalAlignment("top");
    }

    private static StyleSetter total(StyleSetter style) {
        return border(style).bold().fillColor("EEF2F6");
    }
}
