package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a list of participants has and a roster has not: status, wage, programmes, and
 * since when. They are known by the words in their titles, of one level or two.
 */
final class ListedColumns {
    /** What such a column tells. */
    enum Part {
        JOINED,
        LEFT,
        WAGE,
        PROGRAMMES
    }

    private static final Set<String> DATED = Set.of("tgl", "tanggal", "tg", "tmt", "mulai", "date");
    private static final Set<String> OVER =
            Set.of("nonaktif", "non", "na", "keluar", "berhenti", "akhir", "berakhir", "selesai");
    private static final Set<String> JOINING =
            Set.of("kepesertaan", "peserta", "aktif", "daftar", "masuk", "terdaftar", "tmt");
    private static final Set<String> NOT_JOINING =
            Set.of("lahir", "lhr", "sk", "jabatan", "cetak", "bayar", "lapor", "status");
    private static final Set<String> WAGES = Set.of("upah", "gaji", "siltap", "penghasilan");
    private static final Set<String> NOT_WAGES =
            Set.of("iuran", "rapel", "jenis", "tanggal", "tgl", "kelompok", "tarif");
    private static final Set<String> NOT_MEMBER =
            Set.of("iuran", "upah", "tarif", "saldo", "persen", "tanggal", "tgl", "no", "nomor");

    private static final Set<String> PROGRAMMES = Set.of("jkk", "jkm", "jht", "jp");
    private static final Set<String> NUMBER = Set.of("no", "nomor", "nomer");
    private static final Set<String> CARD = Set.of("peserta", "kartu");
    private static final Set<String> NO_CARD =
            Set.of("keluarga", "kk", "hp", "telepon", "telp", "rekening", "kesehatan", "identitas");

    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final Map<Programme, Integer> members = new EnumMap<>(Programme.class);
    private final List<Integer> states = new ArrayList<>();
    private final @Nullable Integer number;

    private ListedColumns(List<String> titles) {
        Integer found = null;
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            Set<String> words = Set.copyOf(List.of(title.split(" ", -1)));
            part(words, i);
            member(words, i);
            if (title.contains("status") || words.contains("keaktifan")) {
                states.add(i);
            }
            if (found == null && any(words, NUMBER) && any(words, CARD) && !any(words, NO_CARD)) {
                found = i;
            }
        }
        number = found;
    }

    static ListedColumns of(Sheet sheet, RosterHeading heading) {
        return new ListedColumns(titles(sheet, heading));
    }

    /** Each column's title with that of the group above it. */
    private static List<String> titles(Sheet sheet, RosterHeading heading) {
        List<Row> rows = levels(sheet, heading);
        int wide = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<StringBuilder> stacked = new ArrayList<>();
        for (int i = 0; i < wide; i++) {
            stacked.add(new StringBuilder());
        }
        for (int level = 0; level < rows.size(); level++) {
            Row row = rows.get(level);
            boolean lowest = level == rows.size() - 1;
            String group = "";
            for (int i = 0; i < wide; i++) {
                Cell cell = row.cell(i);
                group = cell.isBlank() ? group : cell.text();
                stacked.get(i).append(' ').append(lowest ? cell.text() : group);
            }
        }
        return stacked.stream().map(title -> ColumnTitle.fold(title.toString())).toList();
    }

    /** The rows of the heading; programmes may stand below it in a level that a roster has not. */
    private static List<Row> levels(Sheet sheet, RosterHeading heading) {
        List<Row> rows = sheet.rows();
        int end = heading.first();
        if (end < rows.size() && namesProgrammes(rows.get(end))) {
            end++;
        }
        return rows.subList(heading.top(), end);
    }

    private static boolean namesProgrammes(Row row) {
        long named =
                row.cells().stream()
                        .map(cell -> ColumnTitle.fold(cell.text()))
                        .filter(PROGRAMMES::contains)
                        .distinct()
                        .count();
        return named > 1;
    }

    private void part(Set<String> words, int column) {
        boolean dated = any(words, DATED);
        if (dated && any(words, OVER) && !any(words, NOT_JOINING)) {
            parts.putIfAbsent(Part.LEFT, column);
        } else if (dated && any(words, JOINING) && !any(words, NOT_JOINING)) {
            parts.putIfAbsent(Part.JOINED, column);
        }
        if (any(words, WAGES) && !any(words, NOT_WAGES)) {
            parts.putIfAbsent(Part.WAGE, column);
        }
    }

    private void member(Set<String> words, int column) {
        List<Programme> named = new ArrayList<>();
        for (Programme one : Programme.values()) {
            if (words.contains(one.name().toLowerCase(Locale.ROOT))) {
                named.add(one);
            }
        }
        boolean other = any(words, NOT_MEMBER);
        if (named.size() == 1 && !other) {
            members.putIfAbsent(named.get(0), column);
        } else if (any(words, Set.of("program", "programs", "programme")) && !other) {
            parts.putIfAbsent(Part.PROGRAMMES, column);
        }
    }

    private static boolean any(Set<String> words, Set<String> wanted) {
        return wanted.stream().anyMatch(words::contains);
    }

    /** The heading with "No. Peserta" for the KPJ, where nothing else is called so. */
    RosterHeading numbered(RosterHeading heading) {
        if (number == null
                || heading.columns().containsKey(Column.KPJ)
                || heading.columns().containsValue(number)) {
            return heading;
        }
        Map<Column, Integer> more = new LinkedHashMap<>(heading.columns());
        more.put(Column.KPJ, number);
        return heading.with(more);
    }

    Cell cell(Row row, Part part) {
        Integer column = parts.get(part);
        Cell cell = column == null ? Cell.BLANK : row.cell(column);
        return cell.text().strip().matches("[-\u2013\u2014._]{1,3}") ? Cell.BLANK : cell;
    }

    @Nullable Integer column(Part part) {
        return parts.get(part);
    }

    /** The columns that say a status of some kind. */
    List<Integer> states() {
        return states;
    }

    /** The programmes that have a column of their own. */
    Map<Programme, Integer> members() {
        return members;
    }
}
