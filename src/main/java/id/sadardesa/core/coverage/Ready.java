package id.sadardesa.core.coverage;

import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.enrolment.Participation;

/**
 * Somebody who is registered, has the KPJ and whose first contribution is paid: all that is missing
 * is to be recorded as active.
 */
public record Ready(Participation participation, FirstPayment payment) {}
