/** Contribution: what each person and village owes for a month, to the sen and with its reason. */
@NullMarked
package id.sadardesa.core.contribution;

import org.jspecify.annotations.NullMarked;
