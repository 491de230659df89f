package id.sadardesa.core.coverage;

import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.enrolment.Participation;

/**
 * Somebody who is recorded as active although nothing was ever paid for the participation.
 *
 * @param bill that of the first contribution month, which is not paid in full
 */
public record Unproven(Participation participation, Bill bill) {}
