package id.sadardesa.core.coverage;

/**
 * How far contributions for somebody are behind on a day.
 *
 * @param months for how many months nothing was paid although it was due
 * @param billed whether bills show it; otherwise somebody recorded it by hand
 */
public record Behind(int months, boolean billed) {
    static final Behind NOT = new Behind(0, false);

    public boolean any() {
        return months > 0;
    }
}
