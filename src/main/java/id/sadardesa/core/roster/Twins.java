package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of one file that claim the same number or the same person. */
final class Twins {
    private Twins() {}

    /**
     * Marks every row of a number that stands for two people, or twice for the same post of one.
     */
    static void mark(List<RowReading> rows) {
        Map<String, List<RowReading>> niks = new LinkedHashMap<>();
        Map<String, List<RowReading>> kpjs = new LinkedHashMap<>();
        Map<String, List<RowReading>> names = new LinkedHashMap<>();
        for (RowReading row : rows) {
            Said said = row.said();
            if (said.nik() != null) {
                niks.computeIfAbsent(said.nik(), n -> new ArrayList<>()).add(row);
            } else if (!said.name().name().isEmpty()) {
                names.computeIfAbsent(personKey(said), n -> new ArrayList<>()).add(row);
            }
            if (said.kpj() != null) {
                kpjs.computeIfAbsent(said.kpj(), n -> new ArrayList<>()).add(row);
            }
        }
        niks.values().stream()
                .filter(Twins::clash)
                .forEach(same -> mark(same, Column.NIK, "roster.import.nik.twice"));
        names.values().stream()
                .filter(Twins::clash)
                .forEach(same -> mark(same, Column.NAME, "roster.import.name.twice"));
        Namesakes.mark(rows);
        kpjs.values().stream()
                .filter(Twins::differentPeople)
                .forEach(same -> mark(same, Column.KPJ, "roster.import.kpj.twice"));
    }

    /** Who a row without a number is about. */
    static String personKey(Said said) {
        return said.nik() != null
                ? said.nik()
                : said.foldedName()
                        + "|"
                        + said.birthDate()
                        + "|"
                        + (said.village() == null ? "" : said.village().id());
    }

    private static boolean clash(List<RowReading> same) {
        if (same.size() < 2) {
            return false;
        }
        Set<String> posts = new HashSet<>();
        for (RowReading row : same) {
            PostReader.Reading post = row.said().post();
            if (post == null || row.said().village() == null) {
                return true;
            }
            posts.add(row.said().village().id() + "|" + post.kind() + "|" + post.unit());
        }
        boolean unsure = same.get(0).said().nik() == null && same.get(0).said().birthDate() == null;
        return unsure || posts.size() < same.size() || names(same) > 1;
    }

    private static boolean differentPeople(List<RowReading> same) {
        return same.stream().map(row -> personKey(row.said())).distinct().count() > 1;
    }

    private static long names(List<RowReading> same) {
        return same.stream().map(row -> row.said().foldedName()).distinct().count();
    }

    private static void mark(List<RowReading> same, Column column, String key) {
        same.forEach(row -> mark(row, same.stream(), column, key));
    }

    /** Marks one row, naming the first few of the others. */
    static void mark(RowReading row, Stream<RowReading> all, Column column, String key) {
        List<Object> others =
                all.map(RowReading::place)
                        .filter(place -> !place.equals(row.place()))
                        .<Object>map(place -> place)
                        .limit(5)
                        .toList();
        row.add(column, FieldProblem.error(column.name(), key, others));
    }
}
