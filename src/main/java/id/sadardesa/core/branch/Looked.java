package id.sadardesa.core.branch;

/**
 * What taking one of several files would do.
 *
 * @param opened what would become of it
 * @param after the number of the file of the same sender that comes first, so that nothing can be
 *     said of this one yet; 0 when it was looked at
 */
public record Looked(Opened opened, int after) {
    /** Whether it would be taken, as far as can be told. */
    public boolean takes() {
        return opened.sound() || after > 0;
    }
}
