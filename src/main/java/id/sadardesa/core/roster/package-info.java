/** People and the posts they hold. */
@NullMarked
package id.sadardesa.core.roster;

import org.jspecify.annotations.NullMarked;
