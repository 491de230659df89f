package id.sadardesa.core.benefit;

/**
 * How long somebody had paid when it happened, in contribution months.
 *
 * @param insured in JKK and JKM
 * @param unbroken the last of these without a gap
 * @param savings in JHT
 * @param pension in JP
 */
public record History(int insured, int unbroken, int savings, int pension) {
    /** The same number of months everywhere, without a gap. */
    public static History of(int months) {
        return new History(months, months, months, months);
    }
}
