package id.sadardesa.core.sync.v1;

import java.math.BigDecimal;

/**
 * What both sides count for themselves and compare.
 *
 * @param people rows of people
 * @param rupiah the sum of all amounts, to the sen
 * @param tombstones rows that are gone
 */
public record Totals(int people, BigDecimal rupiah, int tombstones) {
    public Totals {
        rupiah = rupiah.setScale(2);
    }
}
