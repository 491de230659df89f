package id.sadardesa.desk.intake;

import id.sadardesa.core.roster.Column;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody types in place of cells of a file that is being imported: what is only typed yet,
 * and what counts. The file itself never changes.
 */
final class Mends {
    private final Map<String, Map<Column, String>> used = new HashMap<>();
    private final Map<String, Map<Column, String>> typed = new HashMap<>();

    /** What counts, by row. */
    Map<String, Map<Column, String>> used() {
        Map<String, Map<Column, String>> copy = new HashMap<>();
        used.forEach((row, cells) -> copy.put(row, Map.copyOf(cells)));
        return copy;
    }

    /** What counts of a row. */
    Map<Column, String> used(String row) {
        return Map.copyOf(used.getOrDefault(row, Map.of()));
    }

    /** What was typed into a row and does not count yet. */
    Map<Column, String> typed(String row) {
        return Map.copyOf(typed.getOrDefault(row, Map.of()));
    }

    /** Whether something was typed that does not count yet. */
    boolean waiting() {
        return !typed.isEmpty();
    }

    /** Somebody types; nothing is planned anew at each key. */
    void type(String row, Column column, String text) {
        typed.computeIfAbsent(row, key -> new EnumMap<>(Column.class)).put(column, text.strip());
    }

    /** From now on what was typed counts. */
    void use() {
        typed.forEach(
                (row, cells) ->
                        used.computeIfAbsent(row, key -> new EnumMap<>(Column.class))
                                .putAll(cells));
        typed.clear();
    }

    /** The row says again what stands in the file. */
    void drop(String row) {
        used.remove(row);
        typed.remove(row);
    }

    void clear() {
        used.clear();
        typed.clear();
    }
}
