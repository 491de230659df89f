/** Lists that an office composes itself: columns, filters, groups, sums, and where they go. */
@NullMarked
package id.sadardesa.core.listing;

import org.jspecify.annotations.NullMarked;
