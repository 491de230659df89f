/** Merge: rows of another office or computer held against ours, field by field. */
@NullMarked
package id.sadardesa.core.sync.merge;

import org.jspecify.annotations.NullMarked;
