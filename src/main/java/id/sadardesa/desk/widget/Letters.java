package id.sadardesa.desk.widget;

import java.util.stream.Stream;

/** About how wide a text is at the normal letter size, in pixels, without drawing it. */
final class Letters {
    private static final double SMALL = 0.57 * ColumnWidths.NORMAL;
    private static final double CAPITAL = 0.68 * ColumnWidths.NORMAL;
    private static final double BOLD = 1.08;

    private Letters() {}

    static double width(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals * CAPITAL + (text.length() - capitals) * SMALL;
    }

    static double bold(String text) {
        return width(text) * BOLD;
    }

    /** The widest part of a text that cannot go on in a second line. */
    static double longestWord(String text) {
        return Stream.of(text.split("[ /-]")).mapToDouble(Letters::width).max().orElse(0);
    }
}
