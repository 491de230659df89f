/** Which office this is: its name, its letterhead, who signs, and its settings. */
@NullMarked
package id.sadardesa.core.office;

import org.jspecify.annotations.NullMarked;
