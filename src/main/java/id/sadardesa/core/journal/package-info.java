/**
 * What was done, by whom, before and after: history, undo and sync files are all read from here.
 */
@NullMarked
package id.sadardesa.core.journal;

import org.jspecify.annotations.NullMarked;
