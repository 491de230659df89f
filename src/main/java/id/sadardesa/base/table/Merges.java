package id.sadardesa.base.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The merged ranges of a sheet: each of their cells is given the value that a person sees across
 * all of them.
 */
final class Merges {
    private record Range(int top, int left, int bottom, int right) {}

    private final List<Range> ranges = new ArrayList<>();

    void add(String address, Allowance budget) {
        int colon = address.indexOf(':');
        if (colon > 0) {
            budget.text(16);
            String first = address.substring(0, colon).replace("$", "");
            String last = address.substring(colon + 1).replace("$", "");
            ranges.add(
                    new Range(
                            Reference.number(first),
                            Reference.column(first),
                            Reference.number(last),
                            Reference.column(last)));
        }
    }

    /**
     * Fills only rows that have something of their own, and only as far right as the sheet is used.
     */
    void fill(List<Integer> numbers, List<List<Cell>> rows, Allowance budget) {
        int used = rows.stream().mapToInt(List::size).max().orElse(0);
        for (Range range : ranges) {
            int first = Collections.binarySearch(numbers, range.top);
            if (first >= 0 && range.left >= 0 && range.left < rows.get(first).size()) {
                Cell cell = rows.get(first).get(range.left);
                if (!cell.isBlank()) {
                    fill(
                            range,
                            first,
                            Math.min(range.right, used - 1),
                            cell.fillingMerge(),
                            numbers,
                            rows,
                            budget);
                }
            }
        }
    }

    private static void fill(
            Range range,
            int first,
            int right,
            Cell cell,
            List<Integer> numbers,
            List<List<Cell>> rows,
            Allowance budget) {
        for (int i = first; i < rows.size() && numbers.get(i) <= range.bottom; i++) {
            List<Cell> row = rows.get(i);
            for (int column = range.left; column <= right; column++) {
                budget.cell(numbers.get(i), column + 1, "");
                while (row.size() <= column) {
                    row.add(Cell.BLANK);
                }
                if (row.get(column).isBlank()) {
                    row.set(column, cell);
                }
            }
        }
    }
}
