/** The window around every room: navigation, background work, trouble, theme. */
@NullMarked
package id.sadardesa.desk.shell;

import org.jspecify.annotations.NullMarked;
