/**
 * The page Desain of the room Kartu: what stands where on a card, drawn with the mouse or numbers.
 */
@NullMarked
package id.sadardesa.desk.design;

import org.jspecify.annotations.NullMarked;
