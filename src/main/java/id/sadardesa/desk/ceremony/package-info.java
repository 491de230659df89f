/** The page Penyerahan of the room Kartu, and the call list that fills the screen on the day. */
@NullMarked
package id.sadardesa.desk.ceremony;

import org.jspecify.annotations.NullMarked;
