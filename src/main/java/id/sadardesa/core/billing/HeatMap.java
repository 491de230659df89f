package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;

/**
 * Where every village stands with every month, on a day.
 *
 * @param months the columns, oldest first
 * @param rows one for each village, in the order of the codes
 */
public record HeatMap(LocalDate on, List<Period> months, List<Row> rows) {
    /** One village; a cell for each month. */
    public record Row(Village village, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Rupiah open() {
            return cells.stream().map(Cell::open).reduce(Rupiah.ZERO, Rupiah::plus);
        }

        /** How many of these months are late. */
        public int monthsInArrears() {
            return (int) cells.stream().filter(cell -> cell.late() > 0).count();
        }
    }

    /**
     * One village and month, all its debtors together.
     *
     * @param owed what is asked for
     * @param paid what was paid of it; for a month not issued, what was paid in advance
     * @param late months since it was due while something is open, a part counted as one; else 0
     */
    public record Cell(
            Period period, Standing standing, Rupiah owed, Rupiah paid, Rupiah open, int late) {
        /** Whether there is a bill. */
        public boolean issued() {
            return standing != Standing.NOT_ISSUED && standing != Standing.ADVANCE;
        }
    }

    public HeatMap {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }
}
