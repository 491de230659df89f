package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, row by row and value by value; nothing is written until it is applied.
 */
public final class ImportPlan {
    final TableFile file;
    final List<RowReading> readings;
    final List<RosterHeading> headings;
    final Map<UUID, Map<String, @Nullable Object>> newPeople = new LinkedHashMap<>();
    final Map<UUID, Map<String, @Nullable Object>> newPosts = new LinkedHashMap<>();
    final Map<UUID, Revision> changedPeople = new LinkedHashMap<>();
    final Map<UUID, Revision> changedPosts = new LinkedHashMap<>();

    /** A row as the plan found it and as it shall be. */
    record Revision(
            String place,
            UUID id,
            Map<String, @Nullable Object> seen,
            Map<String, @Nullable Object> wanted) {
        void with(Pen pen) {
            pen.revise(place, id, seen, wanted);
        }
    }

    /** What tells who a row is about when its name does not. */
    private static final List<Column> TELLING =
            List.of(
                    Column.VILLAGE,
                    Column.POST,
                    Column.UNIT,
                    Column.NIK,
                    Column.KPJ,
                    Column.BIRTH_DATE,
                    Column.BIRTH,
                    Column.ADDRESS);

    private final Map<String, SheetRow> rows = new HashMap<>();
    private final List<ImportLine> lines;
    private final List<ImportLine> unread;

    ImportPlan(
            TableFile file,
            List<RosterHeading> headings,
            List<RowReading> readings,
            List<ImportLine> lines,
            List<ImportLine> unread) {
        this.file = file;
        this.headings = List.copyOf(headings);
        this.readings = List.copyOf(readings);
        this.lines = lines;
        this.unread = List.copyOf(unread);
    }

    /** The file's name without its folder. */
    public String name() {
        return file.name();
    }

    /** Every row about a person, in the order of the file. */
    public List<ImportLine> lines() {
        return List.copyOf(lines);
    }

    /**
     * Rows and whole sheets that were not read although they may be about people; they are no part
     * of the counts.
     */
    public List<ImportLine> unread() {
        return unread;
    }

    /** What a cell of a row says now, in full: for whoever mends it, not for a list. */
    public String text(ImportLine line, Column column) {
        SheetRow row = rows().get(line.key());
        return row == null ? "" : written(row, column);
    }

    private static String written(SheetRow row, Column column) {
        LocalDate date = row.cell(column).date();
        return date == null ? row.text(column) : Texts.indonesian().date(date);
    }

    /** What the row says of the person by which somebody would know who it is; numbers masked. */
    public Map<Column, String> about(ImportLine line) {
        SheetRow row = rows().get(line.key());
        Map<Column, String> said = new EnumMap<>(Column.class);
        if (row != null) {
            for (Column column : TELLING) {
                String text = written(row, column);
                if (!text.isEmpty()) {
                    said.put(column, Mask.of(column, text));
                }
            }
        }
        return said;
    }

    private Map<String, SheetRow> rows() {
        if (rows.isEmpty()) {
            readings.forEach(reading -> rows.put(reading.place(), reading.row()));
        }
        return rows;
    }

    public ImportCounts counts() {
        return new ImportCounts(
                lines.size(),
                count(Outcome.NEW),
                count(Outcome.CHANGED),
                count(Outcome.UNCHANGED),
                count(Outcome.REFUSED) + count(Outcome.QUESTION));
    }

    /** The rows for which somebody has to say who is meant. */
    public List<ImportLine> questions() {
        return lines.stream().filter(line -> line.outcome() == Outcome.QUESTION).toList();
    }

    /** For each sheet with a table: the titles of its columns, for choosing what they mean. */
    public List<SheetColumns> columns() {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        for (RowReading reading : readings) {
            sheets.computeIfAbsent(reading.row().table(), sheet -> new ArrayList<>())
                    .add(reading.row());
        }
        return sheets.entrySet().stream()
                .map(
                        sheet -> {
                            RosterHeading heading = sheet.getValue().get(0).heading();
                            return new SheetColumns(
                                    sheet.getKey(),
                                    heading.titles(),
                                    samples(sheet.getValue(), heading),
                                    heading.columns());
                        })
                .toList();
    }

    /** The first value of each column. */
    private static List<String> samples(List<SheetRow> rows, RosterHeading heading) {
        Map<Integer, Column> meanings = new HashMap<>();
        heading.columns().forEach((meaning, index) -> meanings.put(index, meaning));
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < heading.titles().size(); i++) {
            int column = i;
            Column meaning = meanings.get(i);
            samples.add(
                    rows.stream()
                            .map(row -> row.row().cell(column).text().strip())
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .map(
                                    text ->
                                            meaning == null
                                                    ? Mask.numbers(text)
                                                    : Mask.of(meaning, text))
                            .orElse(""));
        }
        return samples;
    }

    /**
     * The columns of one sheet and what each was taken for.
     *
     * @param samples a value from each column, empty where it has none; long numbers are masked
     */
    public record SheetColumns(
            String sheet,
            List<String> titles,
            List<String> samples,
            Map<Column, Integer> meanings) {
        public SheetColumns {
            titles = List.copyOf(titles);
            samples = List.copyOf(samples);
            meanings = Map.copyOf(meanings);
        }
    }

    private int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
