/** Files between two offices: keys, submissions, and what comes in. */
@NullMarked
package id.sadardesa.core.sync;

import org.jspecify.annotations.NullMarked;
