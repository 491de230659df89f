package id.sadardesa.core.chart;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.util.List;

/** Numbers that people would rather look at. */
public sealed interface Chart permits BarChart, PyramidChart, AreaChart, HeatChart {
    /** What it is called; the texts {@code chart.*}. */
    Text title();

    /** What it counts, in a sentence. */
    Text note();

    /**
     * Lays it out.
     *
     * @param width in millimetres
     */
    Drawing draw(double width, Texts texts);

    /**
     * The same in pieces that have so many rows at most, each drawn to the same measure; most
     * charts are one piece.
     */
    default List<Chart> pieces(int rows) {
        return List.of(this);
    }

    /** The name of a piece after the first. */
    static Text continued(Text title) {
        return Text.of("chart.continued", title);
    }

    /** A name as it is, in any language. */
    static Text named(String name) {
        return Text.of("chart.named", name);
    }
}
