package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.office.Npp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook as SIPP gave it, with codes that only BPJS knows.
 *
 * @param columns all its columns in its order, also those we know nothing of
 * @param rows by column, in its order: texts and days
 * @param npp whose workbook it is
 */
record SippDownload(List<SippColumn> columns, List<Map<String, Object>> rows, Npp npp) {
    private static final Pattern IN_NAME = Pattern.compile("_([0-9A-Za-z]{8})[ ().\\d]*\\.\\w+$");

    SippDownload {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads it.
     *
     * @throws Problem when it is no workbook of this kind, or does not tell whose it is
     */
    static SippDownload read(SippKind kind, Path file, Progress progress) {
        TableFile table = Tables.read(file, Limits.ROSTER, progress);
        Sheet sheet =
                table.sheets().stream()
                        .filter(one -> isOf(kind, one))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                "form.sipp.otherFile", table.name(), kind.sheet()));
        List<SippColumn> columns = columns(kind, sheet.rows().get(0));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
            rows.add(cells(columns, row));
        }
        return new SippDownload(columns, rows, npp(rows, table.name()));
    }

    /** The first row names all columns that make the workbook what it is. */
    private static boolean isOf(SippKind kind, Sheet sheet) {
        List<String> needed =
                kind == SippKind.WAGES
                        ? List.of("KPJ", "NAMA_LENGKAP", "UPAH", "RAPEL", "BLTH")
                        : List.of("KODE", "KPJ", "ALAMAT_LENGKAP_DOMISILI", "HANDPHONE");
        return !sheet.rows().isEmpty()
                && sheet.rows().get(0).cells().stream()
                        .map(SippDownload::title)
                        .toList()
                        .containsAll(needed);
    }

    private static String title(Cell cell) {
        return cell.text().strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    private static List<SippColumn> columns(SippKind kind, Row heading) {
        List<SippColumn> columns = new ArrayList<>();
        for (Cell cell : heading.cells()) {
            String title = title(cell);
            columns.add(
                    kind.columns().stream()
                            .filter(column -> column.name().equals(title))
                            .findFirst()
                            .orElse(new SippColumn(title, false, false)));
        }
        return columns;
    }

    private static Map<String, Object> cells(List<SippColumn> columns, Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(i);
            if (!cell.isBlank()) {
                cells.put(columns.get(i).name(), value(cell));
            }
        }
        return cells;
    }

    private static Object value(Cell cell) {
        LocalDate day = cell.date();
        BigDecimal number = cell.number();
        if (day != null) {
            return day;
        }
        return number == null ? cell.text().strip() : number.toPlainString();
    }

    private static Npp npp(List<Map<String, Object>> rows, String name) {
        Matcher inName = IN_NAME.matcher(name);
        Optional<Npp> told =
                rows.stream()
                        .map(row -> row.get("NPP"))
                        .filter(cell -> cell != null)
                        .findFirst()
                        .flatMap(cell -> Npp.parse(cell.toString()));
        return told.or(() -> inName.find() ? Npp.parse(inName.group(1)) : Optional.empty())
                .orElseThrow(() -> Problem.of("form.sipp.whose", name));
    }

    /**
     * Refuses the workbook of another month; SIPP would take its wages for that one.
     *
     * @throws Problem when its BLTH is another month
     */
    void refuseOtherMonth(Period period) {
        for (Map<String, Object> row : rows) {
            Object month = row.get("BLTH");
            if (month != null && !isOf(month, period)) {
                throw Problem.of(
                        "form.sipp.otherMonth",
                        month instanceof LocalDate day ? Period.of(day) : month.toString(),
                        period);
            }
        }
    }

    private static boolean isOf(Object month, Period period) {
        return month instanceof LocalDate day
                ? Period.of(day).equals(period)
                : month.toString().equals(Work.said(period.first()));
    }
}
