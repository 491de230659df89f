package id.sadardesa.base.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one cell holds; of a formula, the value that was last calculated.
 *
 * @param text texts as typed; numbers exactly as the file stores them, so {@code 3.51609123456E+15}
 *     stays so
 * @param number the exact number of a NUMBER; of a DATE, its serial number in the file
 * @param date the day of a DATE cell
 * @param fillsMerge the value belongs to the first cell of a merged range that also covers this
 *     cell
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean fillsMerge) {
    /** What a cell can hold. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "", null, null, false);

    public static Cell text(String text) {
        return isBlank(text) ? BLANK : new Cell(Kind.TEXT, text, null, null, false);
    }

    /** No-break and zero-width spaces come from web pages and count as blank. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && c != '\u200B'
                    && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The same value, as seen in another cell of the merged range. */
    Cell fillingMerge() {
        return new Cell(kind, text, number, date, true);
    }

    /** Column letters: 0 is A, 26 is AA. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
