package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an import refused, as they stood, with the bad cells red and the reasons beside
 * them.
 */
final class RejectsWorkbook {
    private final Texts texts = Texts.indonesian();

    private RejectsWorkbook() {}

    static void write(ImportPlan plan, Path file) {
        Map<String, List<Integer>> bySheet = new LinkedHashMap<>();
        for (int i = 0; i < plan.readings.size(); i++) {
            if (plan.lines().get(i).isRefused()) {
                bySheet.computeIfAbsent(plan.readings.get(i).row().table(), s -> new ArrayList<>())
                        .add(i);
            }
        }
        List<ImportLine> lines = plan.lines();
        RejectsWorkbook rejects = new RejectsWorkbook();
        Workbook.write(
                file,
                book -> {
                    bySheet.forEach(
                            (sheet, rows) -> rejects.sheet(book.sheet(sheet), plan, lines, rows));
                    if (!plan.unread().isEmpty()) {
                        rejects.unread(book, plan.unread());
                    } else if (bySheet.isEmpty()) {
                        book.sheet(rejects.texts.get("roster.rejects.nothing"))
                                .text(0, 0, rejects.texts.get("roster.rejects.none"), Look.PLAIN);
                    }
                });
    }

    private void sheet(
            NewSheet sheet, ImportPlan plan, List<ImportLine> lines, List<Integer> rows) {
        RosterHeading heading = plan.readings.get(rows.get(0)).row().heading();
        int width = heading.titles().size();
        List<String> titles = titles(heading);
        sheet.paper(PrintSize.F4, true).widths(widths(titles, plan, rows)).headerRows(0, 0);
        sheet.header(0, 0, titles);
        boolean needsVillage =
                !heading.columns().containsKey(Column.VILLAGE)
                        && !heading.columns().containsKey(Column.VILLAGE_CODE);
        sheet.header(
                0,
                width,
                List.of(texts.get("roster.rejects.reason"), texts.get("roster.rejects.row")));
        if (needsVillage) {
            sheet.header(0, width + 2, List.of(texts.get(Column.VILLAGE.textKey())));
        }
        int at = 1;
        for (int index : rows) {
            row(sheet, at, plan.readings.get(index), lines.get(index), width);
            Village village = lines.get(index).village();
            if (needsVillage && village != null) {
                sheet.text(at, width + 2, village.name());
            }
            at++;
        }
    }

    /** Each column as wide as what stands in it, so that the whole sheet fits one page in width. */
    private static double[] widths(List<String> titles, ImportPlan plan, List<Integer> rows) {
        double[] widths = new double[titles.size() + 3];
        for (int column = 0; column < titles.size(); column++) {
            int longest = Math.min(14, titles.get(column).length());
            for (int index : rows) {
                String text = plan.readings.get(index).row().at(column).text();
                longest = Math.max(longest, text.length());
            }
            widths[column] = Math.max(5, Math.min(28, longest + 2));
        }
        widths[titles.size()] = 48;
        widths[titles.size() + 1] = 20;
        widths[titles.size() + 2] = 16;
        return widths;
    }

    /** Where the rows stand that were not read; they are to be mended in the file itself. */
    private void unread(Workbook book, List<ImportLine> lines) {
        NewSheet sheet = book.sheet(texts.get("roster.rejects.unread"));
        sheet.paper(PrintSize.F4, true).widths(24, 9, 40, 70).headerRows(0, 0);
        sheet.header(
                0,
                0,
                Stream.of(
                                "roster.rejects.sheet",
                                "roster.rejects.number",
                                "roster.rejects.text",
                                "roster.rejects.reason")
                        .map(texts::get)
                        .toList());
        int at = 1;
        for (ImportLine line : lines) {
            sheet.text(at, 0, line.sheet()).text(at, 1, Integer.toString(line.row()));
            sheet.text(at, 2, line.name(), Look.WRAP);
            sheet.text(at, 3, texts.get(line.faults().get(0).problem().text()), Look.WRAP);
            at++;
        }
    }

    /**
     * Understood columns get our own titles, so that a heading of two levels or a chosen column is
     * understood again.
     */
    private List<String> titles(RosterHeading heading) {
        Map<Integer, Column> meanings = new TreeMap<>();
        heading.columns().forEach((column, index) -> meanings.put(index, column));
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < heading.titles().size(); i++) {
            Column column = meanings.get(i);
            titles.add(
                    column == null
                            ? "Lain: " + heading.titles().get(i)
                            : texts.get(column.textKey()));
        }
        return titles;
    }

    /** What stands there as a number, or is the rest of one although it was saved as text. */
    private static @Nullable BigDecimal number(RowReading reading, ImportLine line, int column) {
        Cell cell = reading.row().at(column);
        boolean lost =
                line.faults().stream()
                        .filter(fault -> fault.index() == column)
                        .anyMatch(f -> f.problem().text().key().equals("roster.import.nik.lost"));
        if (cell.kind() == Cell.Kind.TEXT && lost) {
            return new BigDecimal(Nik.strip(cell.text()));
        }
        return cell.kind() == Cell.Kind.NUMBER ? cell.number() : null;
    }

    /**
     * A number stays a number: as a text, the digits that a spreadsheet rounded would look like
     * typed ones and be taken.
     */
    private void row(NewSheet sheet, int at, RowReading reading, ImportLine line, int width) {
        Map<Integer, String> bad =
                line.faults().stream()
                        .filter(fault -> fault.problem().isError())
                        .collect(
                                Collectors.toMap(
                                        CellFault::index,
                                        f -> texts.get(f.problem().text()),
                                        (a, b) -> a + "\n" + b,
                                        TreeMap::new));
        for (int column = 0; column < width; column++) {
            Cell cell = reading.row().at(column);
            boolean isBad = bad.containsKey(column);
            Look look = isBad ? Look.BAD : Look.TEXT;
            BigDecimal number = number(reading, line, column);
            if (number != null) {
                sheet.number(at, column, number, look);
            } else if (cell.date() != null && !isBad) {
                sheet.date(at, column, cell.date());
            } else {
                sheet.text(at, column, cell.text(), look);
            }
            if (isBad) {
                sheet.comment(at, column, String.valueOf(bad.get(column)));
            }
        }
        sheet.text(at, width, String.join("\n", bad.values()), Look.WRAP);
        sheet.text(at, width + 1, reading.place());
    }
}
