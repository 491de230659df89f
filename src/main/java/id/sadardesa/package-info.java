/** SADAR Desa: every village official under BPJS Ketenagakerjaan. */
@NullMarked
package id.sadardesa;

import org.jspecify.annotations.NullMarked;
