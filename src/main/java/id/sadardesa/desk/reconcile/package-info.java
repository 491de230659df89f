/** The branch's list against ours: one row for each difference, and what was disputed. */
@NullMarked
package id.sadardesa.desk.reconcile;

import org.jspecify.annotations.NullMarked;
