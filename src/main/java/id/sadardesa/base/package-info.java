/**
 * The floor everybody stands on: texts, trouble, jobs, files and the database. Knows nobody
 * upstairs.
 */
@NullMarked
package id.sadardesa.base;

import org.jspecify.annotations.NullMarked;
