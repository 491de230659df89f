/**
 * Bills that were issued, what was paid for them, what is still owed, and months that are closed.
 */
@NullMarked
package id.sadardesa.core.billing;

import org.jspecify.annotations.NullMarked;
