package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import java.util.List;
import java.util.regex.Pattern;

/** What a row looks like before it is read: a person, a label, a signature. */
final class RowShape {
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}\\s*[.)]?");
    private static final Pattern NIK = Pattern.compile("['\\d][\\d .']{12,21}");

    /** What a line between the people says about those below it: "A. | PERANGKAT DESA". */
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?i)(?:unsur|kelompok|perangkat|aparatur|pemerintah|pemerintahan|badan"
                            + "|anggota|bpd|rt|rw|ketua rt|ketua"
                            + " rw|lembaga|lpm|kader|linmas|pkk|posyandu|karang"
                            + " taruna|staf|dusun)\\b.*");

    private static final List<Column> TELLING =
            List.of(
                    Column.NIK,
                    Column.POST,
                    Column.BIRTH_DATE,
                    Column.BIRTH,
                    Column.KPJ,
                    Column.SEX,
                    Column.ADDRESS,
                    Column.BIRTH_PLACE,
                    Column.SK_NUMBER,
                    Column.PHONE);

    private RowShape() {}

    /** Whether the NIK column holds a number of about that length; a NIP of 18 digits is longer. */
    static boolean holdsNik(SheetRow row) {
        return isNik(row.cell(Column.NIK));
    }

    private static boolean isNik(Cell cell) {
        if (cell.isBlank() || !NIK.matcher(cell.text().strip()).matches()) {
            return false;
        }
        long digits = cell.text().chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 13 && digits <= 17;
    }

    /** Whether a cell tells something of a person besides the name. */
    static boolean tells(SheetRow row) {
        return TELLING.stream().anyMatch(column -> isOwn(row.cell(column)));
    }

    private static boolean isOwn(Cell cell) {
        return !cell.isBlank() && !cell.fillsMerge();
    }

    private static long own(Row row) {
        return row.cells().stream().filter(RowShape::isOwn).count();
    }

    private static boolean isNamed(SheetRow row) {
        return isOwn(row.cell(Column.NAME));
    }

    /** A counting number and a name. */
    static boolean isCounted(SheetRow row) {
        return isNamed(row)
                && hasLetter(row.text(Column.NAME))
                && COUNT.matcher(first(row.row()).text().strip()).matches();
    }

    /** A line that names a group of people, alone or behind a letter. */
    static boolean isGroup(SheetRow row) {
        return isNamed(row)
                && own(row.row()) <= 2
                && !tells(row)
                && GROUP.matcher(row.text(Column.NAME)).matches();
    }

    /**
     * Whoever has a NIK, a counting number and a name, or a name and one thing more; a bare name
     * only right below another person.
     */
    static boolean isPerson(SheetRow row, int last) {
        if (!row.cell(Column.NIK).isBlank() || isCounted(row)) {
            return true;
        }
        long own = own(row.row());
        if (!isNamed(row)) {
            return tells(row) && own >= 3;
        }
        return tells(row) || own >= 3 || (last > 0 && row.row().number() == last + 1);
    }

    /** Whether a row of a table that was not read should be shown to somebody. */
    static boolean mayBeSomebody(SheetRow row, boolean ended) {
        return ended
                ? looksLikeSomebody(row.row())
                        || isCounted(row)
                        || (isNamed(row) && tells(row) && own(row.row()) >= 3)
                : (isNamed(row) && hasLetter(row.text(Column.NAME)))
                        || tells(row)
                        || row.row().cells().stream().anyMatch(RowShape::isNik);
    }

    /** A row outside of any table: somewhere a NIK, or a counting number and words after it. */
    static boolean looksLikeSomebody(Row row) {
        boolean counted = COUNT.matcher(first(row).text().strip()).matches();
        return row.cells().stream()
                .filter(RowShape::isOwn)
                .anyMatch(cell -> isNik(cell) || (counted && hasLetter(cell.text())));
    }

    /** Whether the first text of a row is of a kind. */
    static boolean begins(Row row, Pattern pattern) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::text)
                .findFirst()
                .filter(text -> pattern.matcher(text).matches())
                .isPresent();
    }

    private static Cell first(Row row) {
        return row.cells().stream().filter(RowShape::isOwn).findFirst().orElse(Cell.BLANK);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
