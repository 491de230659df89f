package id.sadardesa.core.billing;

import id.sadardesa.base.Period;

/**
 * That contributions for a participation should have been paid and were not.
 *
 * @param months how many months
 * @param oldest the first of them
 */
public record Unpaid(int months, Period oldest) {
    Unpaid and(Unpaid other) {
        return new Unpaid(
                months + other.months, oldest.compareTo(other.oldest) <= 0 ? oldest : other.oldest);
    }
}
