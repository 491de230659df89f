/** Photographs of participants, taken in many at once from a folder, and who has none yet. */
@NullMarked
package id.sadardesa.core.portrait;

import org.jspecify.annotations.NullMarked;
