package id.sadardesa.base.table;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * How high the rows of a sheet must be for the texts that wrap in them; said to the file, because
 * not every program measures them itself.
 */
final class RowHeights {
    /** One line, in points. */
    private static final double LINE = 15;

    /** The width of a column of which nothing was said, in characters. */
    private static final double USUAL = 8.43;

    private final Map<Integer, Double> widths = new HashMap<>();
    private int row = -1;
    private double height;

    void width(int column, double characters) {
        widths.put(column, characters);
    }

    /** A height that was asked for; texts can only make the row higher. */
    void set(Worksheet sheet, int at, double points) {
        row = at;
        height = points;
        sheet.rowHeight(at, points);
    }

    /** Makes the row high enough for a text over some columns; rows come one after the other. */
    void fit(Worksheet sheet, int at, int column, int lastColumn, String text) {
        double width = 0;
        for (int each = column; each <= lastColumn; each++) {
            width += widths.getOrDefault(each, USUAL);
        }
        double wanted = LINE * lines(text, width);
        double now = at == row ? height : LINE;
        if (wanted > now) {
            set(sheet, at, wanted);
        }
    }

    /** How many lines a text takes when it breaks between words, as spreadsheets do. */
    static int lines(String text, double width) {
        int most = Math.max(1, (int) width - 1); // the cell keeps some room at its sides
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                int length = word.length();
                if (used > 0 && used + 1 + length > most) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, length - 1) / most;
                used += (used > 0 ? 1 : 0) + Math.min(length, most);
            }
        }
        return lines;
    }
}
