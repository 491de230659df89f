/** Kartu: who gets a card, on which sheet, what to check first, and the PDF itself. */
@NullMarked
package id.sadardesa.desk.card;

import org.jspecify.annotations.NullMarked;
