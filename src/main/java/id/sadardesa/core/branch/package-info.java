/** The branch's own work: what came in, what is decided on it, KPJ numbers, and all kecamatan. */
@NullMarked
package id.sadardesa.core.branch;

import org.jspecify.annotations.NullMarked;
