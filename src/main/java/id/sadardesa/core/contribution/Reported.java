package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;

/**
 * What some participations are reported with.
 *
 * @param wages their wages, of those without wages the incomes, a month
 * @param contributions what they cost a month
 * @param without how many of them have neither on record
 */
public record Reported(Rupiah wages, Rupiah contributions, int without) {
    static final Reported NOTHING = new Reported(Rupiah.ZERO, Rupiah.ZERO, 0);

    Reported plus(PersonBill bill) {
        Rupiah income = bill.term().income();
        Rupiah wage = income == null ? bill.wage().orElse(null) : income;
        return new Reported(
                wage == null ? wages : wages.plus(wage),
                contributions.plus(bill.total()),
                wage == null ? without + 1 : without);
    }
}
