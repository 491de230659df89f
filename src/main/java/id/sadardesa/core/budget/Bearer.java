package id.sadardesa.core.budget;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Payer;

/**
 * Out of whose purse an amount comes; only the village's own is an expense of its budget. The names
 * people read are the texts {@code budget.bearer.*}.
 */
public enum Bearer {
    /** The village's budget, whatever part of it. */
    VILLAGE,
    /** The participant: what is held back from the pay, or paid by oneself. */
    PARTICIPANT,
    /** The kabupaten, the province, a company or another third party. */
    THIRD_PARTY;

    static Bearer of(Participation participation, Term term, Payer payer) {
        boolean wages = participation.segment().wageEarner();
        if ((wages && payer == Payer.WORKER) || term.funding() == Funding.SELF) {
            return PARTICIPANT;
        }
        return term.funding().village() ? VILLAGE : THIRD_PARTY;
    }

    public String textKey() {
        return "budget.bearer." + name();
    }
}
