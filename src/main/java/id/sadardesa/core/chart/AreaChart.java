package id.sadardesa.core.chart;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number of people went up and down, month by month.
 *
 * @param points the oldest first
 */
public record AreaChart(Text title, Text note, Part part, List<Point> points) implements Chart {
    private static final double HEIGHT = 46;
    private static final double AXIS = 12;

    /** One month. */
    public record Point(Period month, Slice slice) {}

    public AreaChart {
        points = List.copyOf(points);
    }

    @Override
    public Drawing draw(double width, Texts texts) {
        Sketch sketch = new Sketch(width);
        double top = sketch.legend(List.of(part), texts) + 3;
        double bottom = top + HEIGHT;
        Scale scale = Scale.of(points.stream().map(point -> point.slice().value()).toList());
        double wide = width - AXIS;
        for (BigDecimal at : scale.lines()) {
            double y = bottom - HEIGHT * scale.part(at);
            sketch.line(AXIS, y, width, y);
            sketch.grey(
                    Unit.PEOPLE.atAxis(at, scale, texts),
                    AXIS - 1.5,
                    y + 1,
                    Mark.Side.LEFT,
                    AXIS - 2);
        }
        double step = wide / points.size();
        List<Mark.Spot> corners = new ArrayList<>();
        corners.add(new Mark.Spot(AXIS + step / 2, bottom));
        for (int i = 0; i < points.size(); i++) {
            corners.add(new Mark.Spot(middle(step, i), level(i, scale, bottom)));
        }
        corners.add(new Mark.Spot(middle(step, points.size() - 1), bottom));
        sketch.add(new Mark.Shape(corners, Tint.WORKER));
        for (int i = 0; i < points.size(); i++) {
            point(sketch, i, step, scale, bottom, texts);
        }
        return sketch.finished(this, bottom + 5, texts);
    }

    private void point(Sketch sketch, int i, double step, Scale scale, double bottom, Texts texts) {
        Point point = points.get(i);
        double x = middle(step, i);
        double y = level(i, scale, bottom);
        if (i > 0) {
            sketch.add(
                    new Mark.Rule(
                            middle(step, i - 1),
                            level(i - 1, scale, bottom),
                            x,
                            y,
                            0.5,
                            part.tint()));
        }
        String name = texts.shortMonth(point.month());
        String said =
                texts.get(
                        "chart.slice",
                        name,
                        texts.get(part.name()),
                        Unit.PEOPLE.said(point.slice().value(), texts));
        sketch.box(x - 1, y - 1, 2, 2, part.tint(), new Touch(said, point.slice().people()));
        sketch.words(
                texts.decimal(point.slice().value(), 0),
                x,
                y - 2,
                Mark.Side.MIDDLE,
                Sketch.SMALL,
                step);
        sketch.grey(name, x, bottom + 3.6, Mark.Side.MIDDLE, step - 0.5);
    }

    private static double middle(double step, int i) {
        return AXIS + step * (i + 0.5);
    }

    private double level(int i, Scale scale, double bottom) {
        return bottom - HEIGHT * scale.part(points.get(i).slice().value());
    }
}
