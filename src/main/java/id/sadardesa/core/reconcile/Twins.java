package id.sadardesa.core.reconcile;

import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Nik;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list that have one number. Where they say the same person again, the one that calls the
 * person active counts; where they do not, none of them does.
 */
final class Twins {
    private final Set<ListedPerson> repeated = new HashSet<>();
    private final Map<ListedPerson, List<ListedPerson>> unsound = new HashMap<>();

    Twins(List<ListedPerson> rows) {
        Map<String, List<ListedPerson>> numbers = new LinkedHashMap<>();
        for (ListedPerson row : rows) {
            Nik nik = row.nik();
            Kpj kpj = row.kpj();
            if (nik != null) {
                numbers.computeIfAbsent("nik " + nik.full(), none -> new ArrayList<>()).add(row);
            }
            if (kpj != null) {
                numbers.computeIfAbsent("kpj " + kpj.full(), none -> new ArrayList<>()).add(row);
            }
        }
        numbers.values().stream().filter(some -> some.size() > 1).forEach(this::judge);
    }

    private void judge(List<ListedPerson> some) {
        if (isOnePerson(some)) {
            ListedPerson counts =
                    some.stream()
                            .filter(one -> Boolean.TRUE.equals(one.terms().active()))
                            .findFirst()
                            .orElse(some.get(0));
            some.stream().filter(one -> !one.equals(counts)).forEach(repeated::add);
        } else {
            some.forEach(one -> unsound.putIfAbsent(one, some));
        }
    }

    private static boolean isOnePerson(List<ListedPerson> some) {
        for (ListedPerson one : some) {
            for (ListedPerson other : some) {
                boolean differs =
                        differ(one.nik(), other.nik())
                                || differ(one.kpj(), other.kpj())
                                || differ(one.birthDate(), other.birthDate());
                String name = one.name();
                String otherName = other.name();
                if (differs
                        || (name != null && otherName != null && !Names.same(name, otherName))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static <T> boolean differ(@Nullable T one, @Nullable T other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Whether another row says all that this one does. */
    boolean repeats(ListedPerson row) {
        return repeated.contains(row) && !unsound.containsKey(row);
    }

    /** All rows that have the number of this one and are not the same person; empty if none. */
    List<ListedPerson> others(ListedPerson row) {
        return unsound.getOrDefault(row, List.of());
    }

    int repeated() {
        return (int) repeated.stream().filter(this::repeats).count();
    }
}
