package id.sadardesa.core.contribution;

import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.Funding;

/**
 * What the office decided where the law leaves a question open.
 *
 * @param villageMoneyDiscount whether money of a village's budget gets the discount of PP 50/2025
 * @param pandemicRelief whether the relief of PP 49/2020 counts in the months of 2020 and 2021
 */
record Practice(boolean villageMoneyDiscount, boolean pandemicRelief) {
    static Practice of(Offices offices) {
        return new Practice(
                offices.chosen(Choice.VILLAGE_MONEY_DISCOUNT),
                offices.chosen(Choice.PANDEMIC_RELIEF));
    }

    /** Whether a contribution counts as paid by APBN or APBD, which gets no discount. */
    boolean publicMoney(Funding funding) {
        return funding.region() || (funding.village() && !villageMoneyDiscount);
    }
}
