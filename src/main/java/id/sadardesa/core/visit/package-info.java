/** Visit: what an office takes along to a village, asks its head for, and hangs out there. */
@NullMarked
package id.sadardesa.core.visit;

import org.jspecify.annotations.NullMarked;
