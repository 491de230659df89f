/** Benefit: what a participant and the family would receive, with the formula and its source. */
@NullMarked
package id.sadardesa.core.benefit;

import org.jspecify.annotations.NullMarked;
