package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row as text and numbers, and what was found wrong in them. */
final class RowCells {
    private static final Pattern WITHOUT_ZERO = Pattern.compile("8\\d{8,11}");

    /** Above this, a spreadsheet's numbers are no longer exact. */
    private static final BigDecimal EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");

    private final SheetRow row;
    private final Issued issued;
    private final List<CellFault> faults = new ArrayList<>();

    RowCells(SheetRow row, Issued issued) {
        this.row = row;
        this.issued = issued;
    }

    SheetRow row() {
        return row;
    }

    List<CellFault> faults() {
        return faults;
    }

    /** Numbers keep 15 digits in a spreadsheet: the 16th digit of a NIK becomes a zero. */
    @Nullable String nik() {
        Cell cell = row.cell(Column.NIK);
        if (cell.isBlank()) {
            return null;
        }
        BigDecimal number = cell.number();
        String text = number == null ? Nik.strip(cell.text()) : plain(number);
        if (number == null && SCIENTIFIC.matcher(cell.text().strip()).matches()) {
            fault(Column.NIK, "roster.import.nik.scientific");
        } else if (text.length() == 16 && text.endsWith(number == null ? "0000" : "0")) {
            fault(Column.NIK, "roster.import.nik.lost");
        } else if (number != null && text.length() == 16 && number.compareTo(EXACT) > 0) {
            fault(Column.NIK, "roster.import.nik.rounded");
        } else if (number != null && text.length() != 16) {
            fault(
                    Column.NIK,
                    cell.text().toUpperCase(Locale.ROOT).contains("E")
                            ? "roster.import.nik.scientific"
                            : "roster.import.nik.number",
                    text.length());
        } else if (Nik.check(text).isPresent()) {
            fault(Column.NIK, Nik.check(text).get());
        } else {
            return text;
        }
        return null;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                ? number.toPlainString()
                : number.toBigInteger().toString();
    }

    @Nullable String kpj() {
        Cell cell = row.cell(Column.KPJ);
        if (cell.isBlank()) {
            return null;
        }
        BigDecimal number = cell.number();
        String text = number == null ? cell.text() : plain(number);
        if (text.chars().noneMatch(Character::isDigit)) {
            return null; // "belum terbit", "dalam proses": no number is said
        }
        issued.check(text).ifPresent(problem -> fault(Column.KPJ, problem));
        return Kpj.parse(text).map(Kpj::full).orElse(null);
    }

    @Nullable String phone() {
        Cell cell = row.cell(Column.PHONE);
        BigDecimal number = cell.number();
        String text = number == null ? cell.text().strip() : plain(number);
        text = text.startsWith("'") ? text.substring(1) : text;
        if (text.isEmpty()) {
            return null;
        }
        return WITHOUT_ZERO.matcher(text).matches() ? "0" + text : text;
    }

    @Nullable String said(Column column) {
        Cell cell = row.cell(column);
        if (cell.kind() == Cell.Kind.ERROR) {
            fault(column, "roster.import.error");
            return null;
        }
        BigDecimal number = cell.number();
        String text =
                number != null && cell.date() == null ? plain(number) : oneLine(row.text(column));
        return text.isEmpty() ? null : text;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && !text.contains("  ")
                ? text
                : BLANKS.matcher(text).replaceAll(" ");
    }

    void fault(Column column, String key, Object... values) {
        fault(column, FieldProblem.error(column.name(), key, values));
    }

    void fault(Column column, FieldProblem problem) {
        faults.add(RowReading.fault(row, column, problem));
    }
}
