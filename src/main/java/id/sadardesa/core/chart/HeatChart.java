package id.sadardesa.core.chart;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of coloured cells, villages and months. Each cell has a letter, so that it is read
 * without colours too.
 *
 * @param columns the months, from left to right
 */
public record HeatChart(
        Text title, Text note, List<Part> parts, List<Period> columns, List<Row> rows)
        implements Chart {
    private static final double ROW = 5;
    private static final double GAP = 0.4;

    /** One row; a cell for each column. */
    public record Row(Text name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param letter what stands in it
     * @param said the same in words
     */
    public record Cell(Text letter, Tint tint, Text said) {}

    public HeatChart {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public List<Chart> pieces(int most) {
        List<Chart> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += most) {
            pieces.add(
                    new HeatChart(
                            from == 0 ? title : Chart.continued(title),
                            note,
                            parts,
                            columns,
                            rows.subList(from, Math.min(from + most, rows.size()))));
        }
        return pieces;
    }

    @Override
    public Drawing draw(double width, Texts texts) {
        Sketch sketch = new Sketch(width);
        double y = sketch.legend(parts, texts) + 4;
        double step = (width - Sketch.NAMES) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            double x = Sketch.NAMES + step * (i + 0.5);
            sketch.grey(texts.shortMonth(columns.get(i)), x, y - 1.2, Mark.Side.MIDDLE, step);
        }
        for (Row row : rows) {
            String name = texts.get(row.name());
            sketch.words(name, 0, y + 3.3, Mark.Side.RIGHT, Sketch.TEXT, Sketch.NAMES - 2);
            double x = Sketch.NAMES;
            for (Cell cell : row.cells()) {
                Touch touch = new Touch(texts.get(cell.said()), List.of());
                sketch.box(x, y, step - GAP, ROW - GAP, cell.tint(), touch);
                sketch.words(
                        texts.get(cell.letter()),
                        x + step / 2,
                        y + 3.3,
                        Mark.Side.MIDDLE,
                        Sketch.SMALL,
                        step);
                x += step;
            }
            y += ROW;
        }
        return sketch.finished(this, y + 1, texts);
    }
}
