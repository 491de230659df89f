package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that tells about a person, and what stands around it.
 *
 * @param table the sheet, and for a second table in it, which
 * @param place the village named by a sub-heading, the letterhead, the sheet or the caller, as a
 *     text; null when none
 * @param carried whether the place was named by the first row of its group only
 * @param mended what somebody typed in place of what stands in the file
 */
record SheetRow(
        String sheet,
        String table,
        RosterHeading heading,
        Row row,
        @Nullable String place,
        boolean carried,
        Map<Column, String> mended) {
    SheetRow(String sheet, String table, RosterHeading heading, Row row, @Nullable String place) {
        this(sheet, table, heading, row, place, false, Map.of());
    }

    /** The same, in the village that a row above it names. */
    SheetRow carriedInto(String village) {
        return new SheetRow(sheet, table, heading, row, village, true, mended);
    }

    /** The same, with what somebody typed in place of some cells. */
    SheetRow mended(Map<Column, String> cells) {
        return new SheetRow(sheet, table, heading, row, place, carried, cells);
    }

    /** How choices name this row; see {@link ImportLine#key}. */
    String key() {
        return sheet + "!" + row.number();
    }

    /** The village that the row itself names, empty when it names none. */
    String village() {
        String code = text(Column.VILLAGE_CODE);
        return code.isEmpty() ? text(Column.VILLAGE) : code;
    }

    /** The cell of a meaning; a dash stands for nothing. */
    Cell cell(Column column) {
        String typed = mended.get(column);
        Integer index = heading.columns().get(column);
        Cell cell = typed != null ? Cell.text(typed) : index == null ? Cell.BLANK : row.cell(index);
        return isDash(cell.text()) ? Cell.BLANK : cell;
    }

    /** What a column of the file says, as it was mended. */
    Cell at(int index) {
        return mended.keySet().stream()
                .filter(column -> Integer.valueOf(index).equals(heading.columns().get(column)))
                .findFirst()
                .map(column -> Cell.text(mended.getOrDefault(column, "")))
                .orElseGet(() -> row.cell(index));
    }

    String text(Column column) {
        return cell(column).text().replace('\u00a0', ' ').strip();
    }

    /** The title that stands over a meaning, empty when the sheet has none. */
    String title(Column column) {
        Integer index = heading.columns().get(column);
        return index == null || index >= heading.titles().size() ? "" : heading.titles().get(index);
    }

    boolean has(Column column) {
        return heading.columns().containsKey(column);
    }

    /** The first of the columns that the sheet has. */
    int index(List<Column> columns) {
        for (Column column : columns) {
            Integer index = heading.columns().get(column);
            if (index != null) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isDash(String text) {
        String bare = text.length() > 20 ? "" : text.strip();
        if (bare.isEmpty() || bare.length() > 3) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            if ("-\u2013\u2014._".indexOf(bare.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
