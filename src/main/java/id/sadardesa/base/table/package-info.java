/**
 * Spreadsheets and CSV in both directions: the one place that knows their file formats and
 * distrusts them.
 */
@NullMarked
package id.sadardesa.base.table;

import org.jspecify.annotations.NullMarked;
