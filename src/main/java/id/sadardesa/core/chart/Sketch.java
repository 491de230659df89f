package id.sadardesa.core.chart;

import id.sadardesa.base.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the marks of a chart that is being laid out. */
final class Sketch {
    /** Letters in points: names and values, and what explains them. */
    static final double TEXT = 8;

    static final double SMALL = 7;

    /** Room for the names at the left, in millimetres. */
    static final double NAMES = 34;

    private static final double SQUARE = 2.6;
    private static final double LEGEND = 5.5;

    /** How wide a letter is on average, in millimetres per point: it only keeps legends apart. */
    private static final double LETTER = 0.19;

    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    Sketch(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    void box(double x, double y, double boxWidth, double height, Tint tint, @Nullable Touch touch) {
        marks.add(new Mark.Box(x, y, boxWidth, height, tint, touch));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(double x, double y, double toX, double toY) {
        marks.add(new Mark.Rule(x, y, toX, toY, 0.15, Tint.GRID));
    }

    void words(String text, double x, double y, Mark.Side side, double size, double room) {
        marks.add(new Mark.Words(text, x, y, side, size, room, Tint.INK));
    }

    void grey(String text, double x, double y, Mark.Side side, double room) {
        marks.add(new Mark.Words(text, x, y, side, SMALL, room, Tint.GREY));
    }

    /** The meaning of the colours, in as many lines as they need; says where the next thing is. */
    double legend(List<Part> parts, Texts texts) {
        double x = 0;
        double y = 0;
        for (Part part : parts) {
            String name = texts.get(part.name());
            double room = name.length() * SMALL * LETTER + 2;
            if (x > 0 && x + SQUARE + 1.5 + room > width) {
                x = 0;
                y += LEGEND;
            }
            box(x, y + 0.8, SQUARE, SQUARE, part.tint(), null);
            double begins = x + SQUARE + 1.5;
            words(name, begins, y + 3.1, Mark.Side.RIGHT, SMALL, width - begins);
            x = begins + room + 2;
        }
        return y + LEGEND + 1;
    }

    Drawing finished(Chart chart, double height, Texts texts) {
        return new Drawing(texts.get(chart.title()), texts.get(chart.note()), width, height, marks);
    }
}
