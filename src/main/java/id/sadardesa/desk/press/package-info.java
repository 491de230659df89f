/** The page Printer of the room Kartu: how far each printer is off, measured with a ruler. */
@NullMarked
package id.sadardesa.desk.press;

import org.jspecify.annotations.NullMarked;
