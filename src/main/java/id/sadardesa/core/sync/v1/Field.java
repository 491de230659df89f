package id.sadardesa.core.sync.v1;

/**
 * A column of a resource.
 *
 * @param required whether its cells are never empty
 * @param own whether it is filled only between two computers of one office
 */
public record Field(String name, Type type, boolean required, boolean own) {
    static Field always(String name, Type type) {
        return new Field(name, type, true, false);
    }

    static Field maybe(String name, Type type) {
        return new Field(name, type, false, false);
    }

    static Field own(String name, Type type) {
        return new Field(name, type, false, true);
    }

    /** The cell for a value as the database says it. */
    public String cell(String value) {
        return type.cell(value);
    }
}
