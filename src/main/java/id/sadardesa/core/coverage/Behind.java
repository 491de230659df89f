package id.sadardesa.core.coverage;

/**
 * How far contributions for somebody are behind on a day.
 *
 * @param months for how many months nothing was paid although it was due
 * @param billed whether bills show it; otherwise somebody recorded it by hand
 * @param lapsed whether it went on for so long that it is no longer asked for: nothing protects
 *     until a later month is paid, and never the months before that
 */
public record Behind(int months, boolean billed, boolean lapsed) {
    static final Behind NOT = new Behind(0, false, false);

    public boolean any() {
        return months > 0;
    }
}
