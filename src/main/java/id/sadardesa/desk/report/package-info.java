/** Laporan: what a month says, on screen, on paper and as a workbook. */
@NullMarked
package id.sadardesa.desk.report;

import org.jspecify.annotations.NullMarked;
