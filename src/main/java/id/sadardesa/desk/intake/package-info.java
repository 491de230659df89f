/** Impor: bringing a village's roster in from its own Excel or CSV file, and our form out. */
@NullMarked
package id.sadardesa.desk.intake;

import org.jspecify.annotations.NullMarked;
