package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that another office keeps.
 *
 * @param row its number, as Excel shows it
 * @param place the village or unit as the list writes it
 * @param faults what could not be read, and is absent
 */
public record ListedPerson(
        String sheet,
        int row,
        @Nullable String name,
        @Nullable Nik nik,
        @Nullable Kpj kpj,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String mother,
        @Nullable String place,
        ListedTerms terms,
        List<CellFault> faults) {
    public ListedPerson {
        faults = List.copyOf(faults);
    }

    /** Whoever the row is about; empty when it names nobody: a total, a signature. */
    static Optional<ListedPerson> of(SheetRow row, ListedColumns columns, LocalDate today) {
        RowCells cells = new RowCells(row, Issued.NOTHING);
        String nik = cells.nik();
        String kpj = cells.kpj();
        PersonName name = PersonName.of(row.text(Column.NAME));
        boolean numbered = nik != null || kpj != null || !cells.faults().isEmpty();
        if (!numbered && !(RowShape.isCounted(row) && RowShape.tells(row))) {
            return Optional.empty();
        }
        List<CellFault> faults = new ArrayList<>(cells.faults());
        LocalDate born = born(row, today, faults);
        ListedTerms terms = ListedTerms.of(row, columns, today, faults);
        String village = row.text(Column.VILLAGE);
        String place = village.isEmpty() ? row.text(Column.UNIT) : village;
        return Optional.of(
                new ListedPerson(
                        row.sheet(),
                        row.row().number(),
                        name.name().isBlank() ? null : name.name(),
                        nik == null ? null : new Nik(nik),
                        kpj == null ? null : new Kpj(kpj),
                        born,
                        sex(row),
                        cells.said(Column.MOTHER),
                        place.isEmpty() ? null : place,
                        terms,
                        faults));
    }

    /** Whether it has a number that somebody could be known by. */
    public boolean isNumbered() {
        return nik != null || kpj != null;
    }

    /** Whether a number stands in it that cannot be read. */
    boolean isUnread() {
        return faults.stream().anyMatch(fault -> fault.problem().isError());
    }

    /** The same without the NIK, which lost its last digit in a spreadsheet. */
    ListedPerson lostNik() {
        List<CellFault> more = new ArrayList<>(faults);
        more.add(
                new CellFault(
                        "",
                        -1,
                        "NIK",
                        nik == null ? "" : nik.masked(),
                        FieldProblem.error("nik", "roster.import.nik.lost"),
                        Column.NIK));
        return new ListedPerson(
                sheet, row, name, null, kpj, birthDate, sex, mother, place, terms, more);
    }

    private static @Nullable LocalDate born(SheetRow row, LocalDate today, List<CellFault> faults) {
        DateReader reader = DateReader.births(today);
        Column column = row.cell(Column.BIRTH_DATE).isBlank() ? Column.BIRTH : Column.BIRTH_DATE;
        if (row.cell(column).isBlank()) {
            return null;
        }
        Optional<LocalDate> date = reader.read(row.cell(column));
        Matcher both = RowReader.PLACE_AND_DATE.matcher(row.text(column));
        if (date.isEmpty() && both.matches()) {
            date = reader.read(both.group(2));
        }
        if (date.isEmpty()) {
            FieldProblem doubt = FieldProblem.warning(column.name(), "roster.import.date");
            faults.add(RowReading.fault(row, column, doubt));
        }
        return date.orElse(null);
    }

    private static @Nullable Sex sex(SheetRow row) {
        return switch (ColumnTitle.fold(row.text(Column.SEX))) {
            case "l", "lk", "laki laki", "pria" -> Sex.L;
            case "p", "pr", "perempuan", "wanita" -> Sex.P;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return sheet + ":" + row;
    }
}
