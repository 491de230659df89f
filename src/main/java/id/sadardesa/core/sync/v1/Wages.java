package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import java.math.BigDecimal;

/**
 * What the sender reports for the participations that a file tells of, by its own rules of the
 * month in which it made the file. The receiver counts the participations; the wages of wage
 * earners stand in no row.
 *
 * @param participations those of which a row stands in participations, steps or terms
 * @param monthly their wages, of those without wages the incomes, rupiah a month
 * @param contributions what they cost a month, rupiah
 */
public record Wages(int participations, BigDecimal monthly, BigDecimal contributions) {
    /**
     * Of more participations nothing is stated, so that a file of any size goes through in little
     * memory; the largest kecamatan has a tenth of this.
     */
    public static final int MOST = 50_000;

    public Wages {
        monthly = monthly.setScale(2);
        contributions = contributions.setScale(2);
    }

    /** How many, and what is reported for them, as one sentence. */
    public Text said() {
        return Text.of(
                "sync.wages", participations, new Rupiah(monthly), new Rupiah(contributions));
    }

    /** The same for another count. */
    Wages counted(int others) {
        return new Wages(others, monthly, contributions);
    }
}
