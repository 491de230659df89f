/** Claim: the office's file on a benefit that a family asks BPJS for, until it is paid. */
@NullMarked
package id.sadardesa.core.claim;

import org.jspecify.annotations.NullMarked;
