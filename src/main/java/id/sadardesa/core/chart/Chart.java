package id.sadardesa.core.chart;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;

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

    /** A name as it is, in any language. */
    static Text named(String name) {
        return Text.of("chart.named", name);
    }
}
