/** Photographs and logos, kept once each. */
@NullMarked
package id.sadardesa.core.picture;

import org.jspecify.annotations.NullMarked;
