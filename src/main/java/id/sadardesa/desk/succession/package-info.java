/** Ganti perangkat and what runs out: two pages that lie over Kepesertaan. */
@NullMarked
package id.sadardesa.desk.succession;

import org.jspecify.annotations.NullMarked;
