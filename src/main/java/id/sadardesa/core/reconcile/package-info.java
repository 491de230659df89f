/** The branch's list of participants held against ours: what differs, and what becomes of it. */
@NullMarked
package id.sadardesa.core.reconcile;

import org.jspecify.annotations.NullMarked;
