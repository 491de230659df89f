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

    /**
     * One row of a table.
     *
     * @param cells in the order of {@link Resource#fields}; empty where there is no value
     */
    void row(Resource resource, String[] cells);

    /** One photo, which has this hash. */
    void photo(String sha256, byte[] jpeg);
}
