/** The page Foto of the room Kartu: pictures of a folder beside whose they are. */
@NullMarked
package id.sadardesa.desk.portrait;

import org.jspecify.annotations.NullMarked;
