package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that another office keeps.
 *
 * @param row its number, as Excel shows it
 * @param active whether the list calls the person active; null when it does not say
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
        @Nullable Boolean active,
        List<CellFault> faults) {
    public ListedPerson {
        faults = List.copyOf(faults);
    }

    static Optional<ListedPerson> of(SheetRow row, LocalDate today) {
        RowCells cells = new RowCells(row);
        String nik = cells.nik();
        String kpj = cells.kpj();
        PersonName name = PersonName.of(row.text(Column.NAME));
        if (nik == null && kpj == null && cells.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ListedPerson(
                        row.sheet(),
                        row.row().number(),
                        name.name().isBlank() ? null : name.name(),
                        nik == null ? null : new Nik(nik),
                        kpj == null ? null : new Kpj(kpj),
                        DateReader.births(today).read(row.cell(Column.BIRTH_DATE)).orElse(null),
                        sex(row),
                        cells.said(Column.MOTHER),
                        active(row),
                        cells.faults()));
    }

    private static @Nullable Sex sex(SheetRow row) {
        return switch (ColumnTitle.fold(row.text(Column.SEX))) {
            case "l", "lk", "laki laki", "pria" -> Sex.L;
            case "p", "pr", "perempuan", "wanita" -> Sex.P;
            default -> null;
        };
    }

    /** A column called "status", with words such as AKTIF and NON AKTIF. */
    private static @Nullable Boolean active(SheetRow row) {
        for (int i = 0; i < row.heading().titles().size(); i++) {
            String title = ColumnTitle.fold(row.heading().titles().get(i));
            Cell cell = row.row().cell(i);
            if (title.contains("status") && !cell.isBlank()) {
                String word = ColumnTitle.fold(cell.text());
                if (word.contains("non aktif")
                        || word.contains("nonaktif")
                        || word.contains("tidak aktif")) {
                    return false;
                }
                if (word.contains("aktif")) {
                    return true;
                }
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return sheet + ":" + row;
    }
}
