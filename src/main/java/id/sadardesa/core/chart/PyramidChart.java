package id.sadardesa.core.chart;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Bars to both sides of the names in the middle, e.g. men and women by age. */
public record PyramidChart(Text title, Text note, Part left, Part right, List<Row> rows)
        implements Chart {
    private static final double ROW = 5.4;
    private static final double BAR = 3.8;
    private static final double MIDDLE = 34;
    private static final double NUMBERS = 9;

    /** One step. */
    public record Row(Text name, Slice left, Slice right) {}

    public PyramidChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(double width, Texts texts) {
        Sketch sketch = new Sketch(width);
        double y = sketch.legend(List.of(left, right), texts);
        Scale scale =
                Scale.of(
                        rows.stream()
                                .flatMap(row -> Stream.of(row.left(), row.right()))
                                .map(Slice::value)
                                .toList());
        double wide = (width - MIDDLE) / 2 - NUMBERS;
        double from = width / 2 - MIDDLE / 2;
        double to = width / 2 + MIDDLE / 2;
        double bottom = y + rows.size() * ROW + 0.6;
        for (BigDecimal at : scale.lines()) {
            double part = wide * scale.part(at);
            String said = Unit.PEOPLE.atAxis(at, scale, texts);
            sketch.line(from - part, y - 0.6, from - part, bottom);
            sketch.line(to + part, y - 0.6, to + part, bottom);
            sketch.grey(said, from - part, bottom + 3.4, Mark.Side.MIDDLE, wide / 4);
            sketch.grey(said, to + part, bottom + 3.4, Mark.Side.MIDDLE, wide / 4);
        }
        for (Row row : rows) {
            double over = y + (ROW - BAR) / 2;
            String name = texts.get(row.name());
            sketch.words(name, width / 2, y + 3.7, Mark.Side.MIDDLE, Sketch.SMALL, MIDDLE - 2);
            double long1 = wide * scale.part(row.left().value());
            side(sketch, row.left(), from - long1, over, long1, left, name, texts);
            number(sketch, row.left(), from - long1 - 1, over, Mark.Side.LEFT, texts);
            double long2 = wide * scale.part(row.right().value());
            side(sketch, row.right(), to, over, long2, right, name, texts);
            number(sketch, row.right(), to + long2 + 1, over, Mark.Side.RIGHT, texts);
            y += ROW;
        }
        return sketch.finished(this, bottom + 5, texts);
    }

    private static void side(
            Sketch sketch,
            Slice slice,
            double x,
            double y,
            double length,
            Part part,
            String name,
            Texts texts) {
        if (slice.value().signum() > 0) {
            String said =
                    texts.get(
                            "chart.slice",
                            name,
                            texts.get(part.name()),
                            Unit.PEOPLE.said(slice.value(), texts));
            sketch.box(x, y, length, BAR, part.tint(), new Touch(said, slice.people()));
        }
    }

    private static void number(
            Sketch sketch, Slice slice, double x, double y, Mark.Side side, Texts texts) {
        if (slice.value().signum() > 0) {
            sketch.grey(texts.decimal(slice.value(), 0), x, y + 2.9, side, NUMBERS - 1);
        }
    }
}
