package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a list says that somebody takes part; what is null it does not say.
 *
 * @param active whether the list calls the person active
 * @param joined since when the person takes part
 * @param left since when no longer
 * @param wage rupiah a month
 * @param programmes all that the person takes part in
 */
public record ListedTerms(
        @Nullable Boolean active,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        @Nullable Rupiah wage,
        @Nullable Set<Programme> programmes) {
    private static final Set<String> NO =
            Set.of("", "0", "n", "t", "tidak", "no", "false", "belum", "x");

    public ListedTerms {
        programmes = programmes == null ? null : Set.copyOf(programmes);
    }

    /** What a row says; a cell that cannot be read is noted as a doubt and left unsaid. */
    static ListedTerms of(
            SheetRow row, ListedColumns columns, LocalDate today, List<CellFault> faults) {
        Row cells = row.row();
        LocalDate joined = date(columns, cells, ListedColumns.Part.JOINED, row, today, faults);
        if (joined == null && columns.column(ListedColumns.Part.JOINED) == null) {
            joined = DateReader.terms(today).read(row.cell(Column.STARTS)).orElse(null);
        }
        LocalDate left = date(columns, cells, ListedColumns.Part.LEFT, row, today, faults);
        Boolean active = active(columns, cells);
        if (active == null && left != null && !left.isAfter(today)) {
            active = false;
        }
        return new ListedTerms(
                active,
                joined,
                left,
                wage(columns, cells, row, faults),
                programmes(columns, cells));
    }

    private static @Nullable LocalDate date(
            ListedColumns columns,
            Row cells,
            ListedColumns.Part part,
            SheetRow row,
            LocalDate today,
            List<CellFault> faults) {
        Cell cell = columns.cell(cells, part);
        if (cell.isBlank() || cell.text().chars().noneMatch(Character::isDigit)) {
            return cell.date();
        }
        Optional<LocalDate> date = DateReader.terms(today).read(cell);
        if (date.isEmpty()) {
            doubt(row, columns.column(part), cell, "roster.import.date", faults);
        }
        return date.orElse(null);
    }

    /** Words such as AKTIF, NON AKTIF, or the short forms of the branch's own system. */
    private static @Nullable Boolean active(ListedColumns columns, Row cells) {
        for (int column : columns.states()) {
            String word = ColumnTitle.fold(cells.cell(column).text());
            boolean over =
                    word.contains("non aktif")
                            || word.contains("nonaktif")
                            || word.contains("tidak aktif")
                            || Set.of("na", "keluar", "berhenti", "inactive").contains(word);
            if (over || word.contains("aktif") || word.equals("active")) {
                return !over;
            }
        }
        return null;
    }

    private static @Nullable Rupiah wage(
            ListedColumns columns, Row cells, SheetRow row, List<CellFault> faults) {
        Cell cell = columns.cell(cells, ListedColumns.Part.WAGE);
        BigDecimal number = cell.number();
        if (cell.isBlank() || (number != null && number.signum() == 0)) {
            return null;
        }
        Optional<Rupiah> wage =
                number == null
                        ? Rupiah.parse(cell.text().replaceFirst(",-\\s*$", ""))
                        : Optional.of(new Rupiah(number)).filter(one -> number.signum() > 0);
        if (wage.isEmpty()) {
            Integer column = columns.column(ListedColumns.Part.WAGE);
            doubt(row, column, cell, "roster.list.wage", faults);
        }
        return wage.filter(one -> !one.isZero()).orElse(null);
    }

    /** Nothing where the list names none: a blank is no statement. */
    private static @Nullable Set<Programme> programmes(ListedColumns columns, Row cells) {
        Set<Programme> named = EnumSet.noneOf(Programme.class);
        String text = columns.cell(cells, ListedColumns.Part.PROGRAMMES).text();
        for (String word : ColumnTitle.fold(text).split(" ", -1)) {
            for (Programme one : Programme.values()) {
                if (word.equals(one.name().toLowerCase(Locale.ROOT))) {
                    named.add(one);
                }
            }
        }
        for (Map.Entry<Programme, Integer> one : columns.members().entrySet()) {
            Cell cell = cells.cell(one.getValue());
            BigDecimal number = cell.number();
            boolean none = number != null && number.signum() == 0;
            boolean said = !none && !NO.contains(ColumnTitle.fold(cell.text()));
            if (said || isTick(cell)) {
                named.add(one.getKey());
            }
        }
        return named.isEmpty() ? null : named;
    }

    /** Marks that fold to nothing. */
    private static boolean isTick(Cell cell) {
        return Set.of("\u221a", "\u2713", "\u2714", "v", "V", "+").contains(cell.text().strip());
    }

    private static void doubt(
            SheetRow row, @Nullable Integer column, Cell cell, String key, List<CellFault> faults) {
        int index = column == null ? -1 : column;
        List<String> titles = row.heading().titles();
        faults.add(
                new CellFault(
                        index < 0 ? "" : Cell.columnName(index),
                        index,
                        index >= 0 && index < titles.size() ? titles.get(index) : "",
                        Mask.numbers(cell.text()),
                        FieldProblem.warning("list", key),
                        null));
    }
}
