/** Riwayat: everything the office did, each action sought, read and taken back. */
@NullMarked
package id.sadardesa.desk.history;

import org.jspecify.annotations.NullMarked;
