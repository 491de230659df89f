package id.sadardesa.core.report;

import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.State;

/**
 * Somebody who takes part in a month.
 *
 * @param state where the person stood at the end of the month
 */
public record Member(PersonBill bill, State state) {}
