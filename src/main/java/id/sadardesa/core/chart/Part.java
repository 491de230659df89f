package id.sadardesa.core.chart;

import id.sadardesa.base.Text;

/** What a colour of a chart means. */
public record Part(Text name, Tint tint) {}
