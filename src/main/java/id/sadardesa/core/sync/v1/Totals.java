package id.sadardesa.core.sync.v1;

import java.math.BigDecimal;

/**
 * What both sides count for themselves in a file and compare.
 *
 * @param people rows of people
 * @param rupiah the sum of all amounts, to the sen
 * @param tombstones rows that are gone
 * @param decisions rows of decisions
 */
public record Totals(int people, BigDecimal rupiah, int tombstones, int decisions) {
    public Totals {
        rupiah = rupiah.setScale(2);
    }
}
