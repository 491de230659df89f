/** Report: what an office tells about a month, and the papers that say it. */
@NullMarked
package id.sadardesa.core.report;

import org.jspecify.annotations.NullMarked;
