package id.sadardesa.base.table;

import java.util.List;

/**
 * One row that is not blank.
 *
 * @param number counted from 1, as Excel shows it (for CSV: the record's number, blank lines
 *     included)
 * @param cells from column A on; trailing blank cells are not kept
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @param column counted from 0 for column A
     * @return {@link Cell#BLANK} beyond the end
     */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
