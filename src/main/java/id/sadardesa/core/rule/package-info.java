/** Dated rules with their legal source: rates, ceilings, ages and wage bases. */
@NullMarked
package id.sadardesa.core.rule;

import org.jspecify.annotations.NullMarked;
