/** The room Manfaat: what would be paid, the rights sheets, and the claims of families. */
@NullMarked
package id.sadardesa.desk.benefit;

import org.jspecify.annotations.NullMarked;
