package id.sadardesa.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one name in one village, of which some have no number: whoever has none may be any of the
 * others, unless the birth dates differ.
 */
final class Namesakes {
    private record Key(String name, @Nullable UUID village) {}

    /** The first row of each person, by birth date. */
    private final Map<Optional<LocalDate>, Map<String, RowReading>> born = new HashMap<>();

    private Namesakes() {}

    /** Marks each row without a number that may be about somebody with a row of their own. */
    static void mark(List<RowReading> rows) {
        Map<Key, Namesakes> groups = new HashMap<>();
        List<Namesakes> groupOf = new ArrayList<>(rows.size());
        for (RowReading row : rows) {
            Namesakes group = groups.computeIfAbsent(key(row.said()), key -> new Namesakes());
            group.add(row);
            groupOf.add(group);
        }
        for (int i = 0; i < rows.size(); i++) {
            RowReading row = rows.get(i);
            Namesakes group = groupOf.get(i);
            boolean known = row.said().nik() != null || row.said().name().name().isEmpty();
            if (!known && group.others(row).findAny().isPresent()) {
                Twins.mark(row, group.others(row), Column.NAME, "roster.import.name.twice");
            }
        }
    }

    private static Key key(Said said) {
        return new Key(said.foldedName(), said.village() == null ? null : said.village().id());
    }

    private static Optional<LocalDate> day(RowReading row) {
        return Optional.ofNullable(row.said().birthDate());
    }

    private void add(RowReading row) {
        born.computeIfAbsent(day(row), day -> new LinkedHashMap<>())
                .putIfAbsent(Twins.personKey(row.said()), row);
    }

    private Stream<RowReading> others(RowReading row) {
        Optional<LocalDate> day = day(row);
        Stream<Map<String, RowReading>> may =
                day.isEmpty()
                        ? born.values().stream()
                        : Stream.of(day, Optional.<LocalDate>empty())
                                .map(each -> born.getOrDefault(each, Map.of()));
        String own = Twins.personKey(row.said());
        return may.flatMap(people -> people.entrySet().stream())
                .filter(person -> !person.getKey().equals(own))
                .map(Map.Entry::getValue);
    }
}
