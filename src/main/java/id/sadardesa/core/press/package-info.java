/** Printers: what they can reach, how far they are off, and printing at 100 %. */
@NullMarked
package id.sadardesa.core.press;

import org.jspecify.annotations.NullMarked;
