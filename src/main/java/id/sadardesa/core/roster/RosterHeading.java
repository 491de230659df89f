package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The heading of a roster's table, of one or two rows, and what its columns mean.
 *
 * @param titles the title of each column; of a two-level heading, both levels
 * @param first index of the first data row in the sheet's rows
 * @param top index of the heading's first row
 */
record RosterHeading(List<String> titles, Map<Column, Integer> columns, int top, int first) {
    private static final int SEARCHED = 60;
    private static final Row NOTHING = new Row(1, List.of());

    /** The best heading among the first rows: the one with the most columns understood. */
    static Optional<RosterHeading> find(Sheet sheet) {
        RosterHeading best = null;
        int last = Math.min(SEARCHED, sheet.rows().size());
        for (int i = 0; i < last && (best == null || !best.isClear() || i < best.top + 3); i++) {
            for (RosterHeading heading : at(sheet.rows(), i)) {
                if (best == null || heading.columns.size() > best.columns.size()) {
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best).filter(RosterHeading::isTable);
    }

    /** The best heading of a list of people by numbers: of NIK or KPJ and one column more. */
    static Optional<RosterHeading> findNumbered(Sheet sheet) {
        RosterHeading best = null;
        int last = Math.min(SEARCHED, sheet.rows().size());
        for (int i = 0; i < last; i++) {
            for (RosterHeading heading : at(sheet.rows(), i)) {
                if (heading.isNumbered()
                        && (best == null || heading.columns.size() > best.columns.size())) {
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isNumbered() {
        return columns.size() >= 2
                && (columns.containsKey(Column.NIK) || columns.containsKey(Column.KPJ));
    }

    /** Whether it has a name column and one more. */
    boolean isTable() {
        return columns.containsKey(Column.NAME) && columns.size() >= 2;
    }

    /** Whether a second name column stands beside the first: two tables side by side. */
    boolean hasNeighbour() {
        Integer name = columns.get(Column.NAME);
        if (name == null) {
            return false;
        }
        String title = ColumnTitle.fold(titles.get(name));
        return titles.stream().skip(name + 2L).map(ColumnTitle::fold).anyMatch(title::equals);
    }

    /** Whether a later row repeats the heading. */
    boolean isRepeatedBy(Row row) {
        Integer name = columns.get(Column.NAME);
        if (name == null || !isTitle(row, name)) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < titles.size(); i++) {
            same += isTitle(row, i) ? 1 : 0;
        }
        return same >= 2 && same >= columns.size() / 2;
    }

    /** Whether so much is understood that no better heading will follow. */
    private boolean isClear() {
        return columns.containsKey(Column.NAME) && columns.size() >= 5;
    }

    private boolean isTitle(Row row, int column) {
        String text = row.cell(column).text();
        return column < titles.size()
                && !text.isEmpty()
                && titles.get(column)
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT))
                && ColumnTitle.fold(text).equals(ColumnTitle.fold(titles.get(column)));
    }

    /** The same heading with columns that a person chose. */
    RosterHeading with(Map<Column, Integer> chosen) {
        return new RosterHeading(titles, chosen, top, first);
    }

    /** The same headings give the same print, whatever stands above and below them. */
    String fingerprint() {
        String all = String.join("|", titles.stream().map(ColumnTitle::fold).toList());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row as a heading of one level, and with the row below it as one of two. */
    static List<RosterHeading> at(List<Row> rows, int i) {
        List<RosterHeading> found = new ArrayList<>();
        List<String> one = rows.get(i).cells().stream().map(Cell::text).toList();
        found.add(heading(one, i, i + 1, rows));
        if (i + 1 < rows.size()
                && titles(rows.get(i))
                && titles(rows.get(i + 1))
                && !holdsValues(rows.get(i))
                && !holdsValues(rows.get(i + 1))) {
            found.add(heading(twoLevels(rows.get(i), rows.get(i + 1)), i, i + 2, rows));
        }
        return found;
    }

    private static RosterHeading heading(List<String> titles, int top, int first, List<Row> rows) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Row above = top > 0 && titles(rows.get(top - 1)) ? rows.get(top - 1) : NOTHING;
        String group = "";
        for (int c = 0; c < titles.size(); c++) {
            int column = c;
            group = above.cell(c).isBlank() ? group : above.cell(c).text();
            if (ColumnTitle.isOfRelatives(group)) {
                continue; // "Ahli Waris" over Nama and Tgl Lahir
            }
            ColumnTitle.meaning(titles.get(c))
                    .ifPresent(meaning -> columns.putIfAbsent(meaning, column));
        }
        return new RosterHeading(
                List.copyOf(titles),
                columns,
                top,
                first < rows.size() && isNumbering(rows.get(first)) ? first + 1 : first);
    }

    /** A line of a letterhead or "DESA KALEN" is one text; a level of a heading is several. */
    private static boolean titles(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).map(Cell::text).distinct().count()
                > 1;
    }

    /**
     * The row of a person is no heading and no second level of one, however well "Pemerintah Desa"
     * reads as a title.
     */
    static boolean holdsValues(Row row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.DATE || hasSixDigits(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSixDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 6; i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
        }
        return run == 6;
    }

    private static List<String> twoLevels(Row upper, Row lower) {
        List<String> titles = new ArrayList<>();
        String group = "";
        for (int c = 0; c < Math.max(upper.cells().size(), lower.cells().size()); c++) {
            String above = upper.cell(c).text().strip();
            String below = lower.cell(c).text().strip();
            group = above.isEmpty() ? group : above;
            String whole = ColumnTitle.under(group, below);
            boolean plain = below.isEmpty() || below.equals(group);
            titles.add(plain || ColumnTitle.meaning(whole).isEmpty() ? above : whole);
        }
        return titles;
    }

    /** The row {@code 1 2 3 4} that official forms have under their headings. */
    static boolean isNumbering(Row row) {
        int next = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                next++;
                String text = cell.text();
                if (text.length() > 6 || !ColumnTitle.fold(text).equals(Integer.toString(next))) {
                    return false;
                }
            }
        }
        return next >= 3;
    }
}
