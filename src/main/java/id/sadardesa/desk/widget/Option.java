package id.sadardesa.desk.widget;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list, with the words it is read by.
 *
 * @param value what is chosen; null for "all" or "not stated"
 */
public record Option<T>(@Nullable T value, String words) {
    @Override
    public String toString() {
        return words;
    }
}
