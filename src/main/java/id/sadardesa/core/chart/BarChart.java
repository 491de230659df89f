package id.sadardesa.core.chart;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars below each other, each made of parts.
 *
 * @param top what the longest bar may stand for, e.g. 100 points; below one, what is there decides
 */
public record BarChart(
        Text title, Text note, Unit unit, BigDecimal top, List<Part> parts, List<Row> rows)
        implements Chart {
    private static final double ROW = 5.6;
    private static final double BAR = 3.8;
    private static final double LABELS = 34;

    /**
     * One bar.
     *
     * @param label what stands behind it
     * @param slices one for each part
     */
    public record Row(Text name, Text label, List<Slice> slices) {
        public Row {
            slices = List.copyOf(slices);
        }

        BigDecimal sum() {
            return slices.stream().map(Slice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public BarChart {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    @Override
    public List<Chart> pieces(int most) {
        List<Chart> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += most) {
            pieces.add(
                    new BarChart(
                            from == 0 ? title : Chart.continued(title),
                            note,
                            unit,
                            rows.stream().map(Row::sum).reduce(top, BigDecimal::max),
                            parts,
                            rows.subList(from, Math.min(from + most, rows.size()))));
        }
        return pieces;
    }

    @Override
    public Drawing draw(double width, Texts texts) {
        Sketch sketch = new Sketch(width);
        double y = sketch.legend(parts, texts);
        Scale scale =
                top.compareTo(BigDecimal.ONE) < 0
                        ? Scale.of(rows.stream().map(Row::sum).toList())
                        : Scale.of(List.of(top));
        double left = Sketch.NAMES + 2;
        double wide = width - left - LABELS;
        double bottom = y + rows.size() * ROW + 0.6;
        for (BigDecimal at : scale.lines()) {
            double x = left + wide * scale.part(at);
            sketch.line(x, y - 0.6, x, bottom);
            sketch.grey(unit.atAxis(at, scale, texts), x, bottom + 3.4, Mark.Side.MIDDLE, wide / 4);
        }
        for (Row row : rows) {
            bar(sketch, row, y, left, wide, scale, texts);
            y += ROW;
        }
        return sketch.finished(this, bottom + 5, texts);
    }

    private void bar(
            Sketch sketch, Row row, double y, double left, double wide, Scale scale, Texts texts) {
        String name = texts.get(row.name());
        sketch.words(name, 0, y + 3.2, Mark.Side.RIGHT, Sketch.TEXT, Sketch.NAMES);
        double x = left;
        for (int i = 0; i < parts.size(); i++) {
            Slice slice = row.slices().get(i);
            if (slice.value().signum() > 0) {
                double length = wide * scale.part(slice.value());
                String said =
                        texts.get(
                                "chart.slice",
                                name,
                                texts.get(parts.get(i).name()),
                                unit.said(slice.value(), texts));
                sketch.box(
                        x,
                        y + (ROW - BAR) / 2,
                        length,
                        BAR,
                        parts.get(i).tint(),
                        new Touch(said, slice.people()));
                x += length;
            }
        }
        String label = texts.get(row.label());
        sketch.words(label, left + wide + 2, y + 3.2, Mark.Side.RIGHT, Sketch.SMALL, LABELS - 2);
    }
}
