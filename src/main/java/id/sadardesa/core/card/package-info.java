/**
 * Proof-of-participation cards: who gets one, what stands on it, and the sheets they are printed
 * on.
 */
@NullMarked
package id.sadardesa.core.card;

import org.jspecify.annotations.NullMarked;
