package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a sheet that stand below one another, each with a heading of its own. */
final class RosterTables {
    private static final String NAME = "nama";
    private static final int LONGEST_TITLE = 80;

    private RosterTables() {}

    /** The headings from top to bottom; a heading that is only repeated begins no other table. */
    static List<RosterHeading> of(Sheet sheet) {
        Optional<RosterHeading> best = RosterHeading.find(sheet);
        if (best.isEmpty()) {
            return List.of();
        }
        List<RosterHeading> tables = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            RosterHeading main = best.get();
            if (i == main.top()) {
                tables.add(main);
                i = main.first() - 1;
            } else if (!RosterHeading.holdsValues(sheet.rows().get(i))
                    && mentionsName(sheet.rows().get(i))) {
                int at = i;
                Optional<RosterHeading> other =
                        other(sheet.rows(), i)
                                .filter(h -> at > main.top() || h.first() <= main.top());
                if (other.isPresent()) {
                    i = other.get().first() - 1;
                    other.filter(heading -> isNew(heading, tables, main)).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    private static Optional<RosterHeading> other(List<Row> rows, int i) {
        return RosterHeading.at(rows, i).stream()
                .filter(RosterHeading::isTable)
                .max(Comparator.comparingInt(heading -> heading.columns().size()));
    }

    /** Other columns than the table above, or than the one below. */
    private static boolean isNew(
            RosterHeading heading, List<RosterHeading> above, RosterHeading main) {
        RosterHeading last = above.isEmpty() ? main : above.get(above.size() - 1);
        return !heading.columns().equals(last.columns());
    }

    private static boolean mentionsName(Row row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT && isTitle(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(String text) {
        int last = text.length() > LONGEST_TITLE ? -1 : text.length() - NAME.length();
        for (int i = 0; i <= last; i++) {
            if (text.regionMatches(true, i, NAME, 0, NAME.length())) {
                return ColumnTitle.meaning(text).filter(Column.NAME::equals).isPresent();
            }
        }
        return false;
    }
}
