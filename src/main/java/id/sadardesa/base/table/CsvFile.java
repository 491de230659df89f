package id.sadardesa.base.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file as some program saved it: any of four separators, any usual encoding. */
final class CsvFile {
    /** Excel's way to keep leading zeros: {@code ="0812"}. */
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\r?\n");

    private final String name;
    private final Allowance budget;
    private final Progress progress;

    CsvFile(String name, Limits limits, Progress progress) {
        this.name = name;
        this.budget = new Allowance(name, limits);
        this.progress = progress;
    }

    Sheet read(Path file) throws IOException {
        budget.textFile(Files.size(file));
        String text = Encoding.decode(Files.readAllBytes(file));
        Matcher told = SEPARATOR_LINE.matcher(text);
        if (told.lookingAt()) {
            return new Sheet(
                    sheetName(), false, rows(text.substring(told.end()), told.group(1).charAt(0)));
        }
        return new Sheet(sheetName(), false, rows(text, Separator.of(text)));
    }

    private String sheetName() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private List<Row> rows(String text, char separator) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        long line = 1;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .trimWhitespacesAroundQuotes(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (Iterator<CsvRecord> all = csv.iterator(); all.hasNext(); ) {
                CsvRecord next = all.next();
                line = next.getStartingLineNumber() + lines(next);
                number++;
                add(rows, number, next);
            }
        } catch (CsvParseException e) {
            throw new Problem(Text.of("table.quote.open", name, line), e);
        }
        return rows;
    }

    private static int lines(CsvRecord row) {
        int lines = 1;
        for (String field : row.getFields()) {
            for (int i = field.indexOf('\n'); i >= 0; i = field.indexOf('\n', i + 1)) {
                lines++;
            }
        }
        return lines;
    }

    private void add(List<Row> rows, int number, CsvRecord next) {
        if ((number & 0x3FF) == 0) {
            progress.check();
        }
        List<Cell> cells = new ArrayList<>(next.getFieldCount());
        int used = 0;
        for (String field : next.getFields()) {
            Cell cell = Cell.text(value(field));
            cells.add(cell);
            if (!cell.isBlank()) {
                used = cells.size();
                budget.cell(number, used, cell.text());
            }
        }
        if (used > 0) {
            budget.row();
            rows.add(new Row(number, cells.subList(0, used)));
        }
    }

    private static String value(String field) {
        if (field.startsWith("=")) {
            Matcher kept = KEPT_TEXT.matcher(field);
            return kept.matches() ? kept.group(1).replace("\"\"", "\"") : field;
        }
        return CsvTable.unguarded(field);
    }
}
