package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tables whose NIK went through a spreadsheet that keeps 15 digits and were then saved as
 * text: one NIK may well end in 0, but not all of them.
 */
final class LostDigits {
    static final int ENOUGH = 4;

    private LostDigits() {}

    static void mark(List<RowReading> rows) {
        Map<String, List<RowReading>> tables = new LinkedHashMap<>();
        for (RowReading row : rows) {
            if (row.said().nik() != null && !row.row().mended().containsKey(Column.NIK)) {
                tables.computeIfAbsent(row.row().table(), table -> new ArrayList<>()).add(row);
            }
        }
        tables.values().stream()
                .filter(LostDigits::isCut)
                .flatMap(List::stream)
                .forEach(
                        row ->
                                row.add(
                                        Column.NIK,
                                        FieldProblem.error("nik", "roster.import.nik.lost")));
    }

    private static boolean isCut(List<RowReading> rows) {
        Set<String> numbers =
                rows.stream().map(row -> row.said().nik()).collect(Collectors.toSet());
        return numbers.size() >= ENOUGH
                && numbers.stream().allMatch(nik -> nik != null && nik.endsWith("0"));
    }
}
