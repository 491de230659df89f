/** The charts of a month, on the desk and in the monthly report. */
@NullMarked
package id.sadardesa.core.illustration;

import org.jspecify.annotations.NullMarked;
