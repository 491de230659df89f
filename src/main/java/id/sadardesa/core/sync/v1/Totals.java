package id.sadardesa.core.sync.v1;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What both sides count for themselves in a file and compare.
 *
 * @param people rows of people
 * @param rupiah the sum of all amounts, to the sen
 * @param tombstones rows that are gone
 * @param decisions rows of decisions
 * @param wages what is reported for those who take part; null where a file tells of nobody who
 *     does, or was made before it was said
 */
public record Totals(
        int people, BigDecimal rupiah, int tombstones, int decisions, @Nullable Wages wages) {
    public Totals {
        rupiah = rupiah.setScale(2);
    }

    public Totals(int people, BigDecimal rupiah, int tombstones, int decisions) {
        this(people, rupiah, tombstones, decisions, null);
    }
}
