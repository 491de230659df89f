package id.sadardesa.core.billing;

import id.sadardesa.base.Period;

/**
 * That contributions for a participation should have been paid and were not.
 *
 * @param months how many months
 * @param oldest the first of them
 * @param lapsed whether some of them are no longer asked for and no later month is paid: the
 *     participation rests
 */
public record Unpaid(int months, Period oldest, boolean lapsed) {
    static Unpaid of(Settlement one) {
        return new Unpaid(1, one.bill().period(), one.lapsed());
    }

    Unpaid and(Unpaid other) {
        return new Unpaid(
                months + other.months,
                oldest.compareTo(other.oldest) <= 0 ? oldest : other.oldest,
                lapsed || other.lapsed);
    }
}
