package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small table for the terminal: numbers stand right, texts left, two blanks between. */
final class Grid {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable Grid below;
    private List<String> head = List.of();

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A grid whose first row says what stands in each column; it is no table without rows. */
    static Grid headed(Texts texts, String... keys) {
        Grid grid = new Grid();
        grid.head = Stream.of(keys).map(texts::get).toList();
        return grid;
    }

    /** What comes now stands below, in columns of its own. */
    Grid then(Grid other) {
        below = other;
        return this;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(aligned());
        if (below != null) {
            lines.add("");
            lines.addAll(below.lines());
        }
        return lines;
    }

    private List<String> aligned() {
        List<List<String>> rows = new ArrayList<>(this.rows);
        if (!head.isEmpty() && !rows.isEmpty()) {
            rows.add(0, head);
        }
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
