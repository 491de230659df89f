/** Meninggal dunia: the question for the day, and what ends with it, wherever it is asked. */
@NullMarked
package id.sadardesa.desk.death;

import org.jspecify.annotations.NullMarked;
