package id.sadardesa.base.table;

/**
 * How much of a file is read before it is refused: bounds time and memory whatever the file claims.
 *
 * @param bytes unpacked bytes of all parts together
 * @param parts entries in the packed file
 * @param rows rows with something in them, over all sheets
 * @param cells cells with something in them, over all sheets
 * @param columns columns in use
 * @param cellChars characters in one cell
 * @param chars characters of all texts together
 */
public record Limits(
        long bytes, int parts, int rows, int cells, int columns, int cellChars, long chars) {
    /**
     * For rosters and lists: far above any kecamatan, and still within an office computer of 4 GB.
     */
    public static final Limits ROSTER =
            new Limits(600_000_000, 2_000, 120_000, 2_500_000, 1_024, 32_767, 60_000_000);
}
