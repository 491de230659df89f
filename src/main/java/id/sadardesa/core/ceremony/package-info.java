/**
 * The day on which cards are handed over: who is called, the papers of it, and who got the card.
 */
@NullMarked
package id.sadardesa.core.ceremony;

import org.jspecify.annotations.NullMarked;
