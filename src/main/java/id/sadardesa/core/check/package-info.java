/** Check: what in the office's data is missing, doubtful or damaged. */
@NullMarked
package id.sadardesa.core.check;

import org.jspecify.annotations.NullMarked;
