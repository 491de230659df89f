/** One holder of a post after the other: what runs out when, and the change itself. */
@NullMarked
package id.sadardesa.core.succession;

import org.jspecify.annotations.NullMarked;
