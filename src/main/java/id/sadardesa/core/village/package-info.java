/**
 * The villages of the kecamatan, their official codes, the posts they have and how many seats each.
 */
@NullMarked
package id.sadardesa.core.village;

import org.jspecify.annotations.NullMarked;
