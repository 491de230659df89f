package id.sadardesa.cli;

import java.util.ArrayList;
import java.util.List;

/** A small table for the terminal: numbers stand right, texts left, two blanks between. */
final class Grid {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String blanks = " ".repeat(widths[i] - cell.length());
            boolean right = cell.matches("(Rp )?[-\\d.,]+%?");
            line.append(right ? blanks + cell : cell + blanks).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
