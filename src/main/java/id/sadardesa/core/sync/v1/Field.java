package id.sadardesa.core.sync.v1;

/**
 * A column of a resource.
 *
 * @param required whether its cells are never empty
 */
public record Field(String name, Type type, boolean required) {
    static Field always(String name, Type type) {
        return new Field(name, type, true);
    }

    static Field maybe(String name, Type type) {
        return new Field(name, type, false);
    }
}
