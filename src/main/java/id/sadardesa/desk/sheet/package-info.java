/**
 * The page Lembar of the room Kartu: how cards lie on a sheet, the program's and the office's own.
 */
@NullMarked
package id.sadardesa.desk.sheet;

import org.jspecify.annotations.NullMarked;
