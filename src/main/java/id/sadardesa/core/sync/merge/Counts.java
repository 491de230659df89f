package id.sadardesa.core.sync.merge;

/**
 * How many rows of one table were touched.
 *
 * @param added new here
 * @param changed said otherwise now
 * @param ended gone
 */
public record Counts(int added, int changed, int ended) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(added + other.added, changed + other.changed, ended + other.ended);
    }
}
