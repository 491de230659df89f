package id.sadardesa.core.sync.v1;

/**
 * Takes what a package holds while it is read. Nothing of it may be believed before the reading has
 * come to its end without a refusal.
 */
public interface Contents {
    /** Looks at nothing. */
    Contents NONE =
            new Contents() {
                @Override
                public void row(Resource resource, String[] cells) {}

                @Override
                public void photo(String sha256, byte[] jpeg) {}
            };

    /** What the package says of itself; its signature was checked. */
    default void begin(Manifest manifest) {}

    /** The last row of a table was given. */
    default void end(Resource resource) {}

    /**
     * One row of a table.
     *
     * @param cells in the order of {@link Resource#fields}; empty where there is no value
     */
    void row(Resource resource, String[] cells);

    /** One photo, which has this hash. */
    void photo(String sha256, byte[] jpeg);
}
