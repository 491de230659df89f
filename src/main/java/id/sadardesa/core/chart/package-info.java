/**
 * Charts as plain values, and where each of their marks stands: drawn the same on paper and on the
 * desk. What the office's own charts show is said in {@code core.illustration}.
 */
@NullMarked
package id.sadardesa.core.chart;

import org.jspecify.annotations.NullMarked;
