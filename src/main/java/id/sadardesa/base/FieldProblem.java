package id.sadardesa.base;

import java.util.List;

/**
 * Trouble with one value: shown under its field, or as row, column, found and expected.
 *
 * @param field the name of the field or column, e.g. {@code nik}
 * @param text what is wrong, what was found and what is expected
 * @param weight whether it stops the work or only warns
 */
public record FieldProblem(String field, Text text, Weight weight) {
    public enum Weight {
        ERROR,
        WARNING
    }

    public static FieldProblem error(String field, String key, Object... values) {
        return new FieldProblem(field, Text.of(key, values), Weight.ERROR);
    }

    public static FieldProblem warning(String field, String key, Object... values) {
        return new FieldProblem(field, Text.of(key, values), Weight.WARNING);
    }

    /** An error when a field that must be filled is not; nothing otherwise. */
    public static List<FieldProblem> ifBlank(String field, String typed, String key) {
        return typed.isBlank() ? List.of(error(field, key)) : List.of();
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
