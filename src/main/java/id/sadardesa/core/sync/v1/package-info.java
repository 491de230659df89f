/**
 * Format 1 of the sync file, as {@code src/docs/formats/sync-1.md} tells it to strangers. Once
 * released it is never edited: a change is format 2 in a package of its own.
 */
@NullMarked
package id.sadardesa.core.sync.v1;

import org.jspecify.annotations.NullMarked;
