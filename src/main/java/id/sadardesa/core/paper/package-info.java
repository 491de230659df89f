/**
 * What cards and reports share when they become paper: sizes, embedded typefaces, fitting text, a
 * look at the result.
 */
@NullMarked
package id.sadardesa.core.paper;

import org.jspecify.annotations.NullMarked;
