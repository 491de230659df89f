/** The first room: what is due, what is missing, who is not protected. */
@NullMarked
package id.sadardesa.desk.today;

import org.jspecify.annotations.NullMarked;
