/** Kirim Terima: files to other offices and from them, the keys, and what both said otherwise. */
@NullMarked
package id.sadardesa.desk.sync;

import org.jspecify.annotations.NullMarked;
