package id.sadardesa.core.roster;

import id.sadardesa.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The KPJ numbers of a list of the branch, held against the people here by NIK.
 *
 * @param found who gets which number
 * @param same how many rows say what is here already
 * @param left the rows that give nobody a number, each with the reason
 */
public record NumberPlan(String file, List<Found> found, int same, List<Left> left) {
    public NumberPlan {
        found = List.copyOf(found);
        left = List.copyOf(left);
    }

    /** A row that gives somebody a number. */
    public record Found(ListedPerson row, Person person, Kpj kpj) {}

    /** A row that gives nobody a number. */
    public record Left(ListedPerson row, Text why) {}

    static NumberPlan of(String file, List<ListedPerson> rows, List<Person> people) {
        return new Matching(rows, people).plan(file);
    }

    /** Goes through the rows. */
    private static final class Matching {
        private final List<ListedPerson> rows;
        private final Map<String, Person> byNik = new HashMap<>();
        private final Map<String, Person> byKpj = new HashMap<>();
        private final Map<String, List<ListedPerson>> listed = new LinkedHashMap<>();
        private final Map<String, UUID> given = new HashMap<>();
        private final List<Found> found = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();
        private int same;

        Matching(List<ListedPerson> rows, List<Person> people) {
            this.rows = rows;
            for (Person one : people) {
                Nik nik = one.nik();
                Kpj kpj = one.kpj();
                if (nik != null) {
                    byNik.put(nik.full(), one);
                }
                if (kpj != null) {
                    byKpj.put(kpj.full(), one);
                }
            }
            for (ListedPerson row : rows) {
                Nik nik = row.nik();
                if (nik != null && row.kpj() != null) {
                    listed.computeIfAbsent(nik.full(), n -> new ArrayList<>()).add(row);
                }
            }
        }

        NumberPlan plan(String file) {
            for (ListedPerson row : rows) {
                Nik nik = row.nik();
                Kpj kpj = row.kpj();
                Person person = nik == null ? null : byNik.get(nik.full());
                Text fault = fault(row, nik, kpj, person);
                if (fault != null) {
                    left.add(new Left(row, fault));
                } else if (person != null && kpj != null) {
                    take(row, person, kpj);
                }
            }
            return new NumberPlan(file, found, same, left);
        }

        private @Nullable Text fault(
                ListedPerson row, @Nullable Nik nik, @Nullable Kpj kpj, @Nullable Person person) {
            Optional<CellFault> unread =
                    row.faults().stream().filter(one -> one.problem().isError()).findFirst();
            if (unread.isPresent()) {
                return Text.of(
                        "branch.numbers.unread",
                        unread.get().title(),
                        unread.get().problem().text());
            }
            if (nik == null) {
                return Text.of("branch.numbers.noNik");
            }
            if (kpj == null) {
                return Text.of("branch.numbers.noKpj");
            }
            if (person == null) {
                return Text.of("branch.numbers.unknown", nik.masked());
            }
            if (others(nik).stream().anyMatch(other -> !kpj.equals(other.kpj()))) {
                return Text.of("branch.numbers.twice", nik.masked());
            }
            Person holder = byKpj.get(kpj.full());
            if (holder != null && !holder.id().equals(person.id())) {
                return Text.of("branch.numbers.taken", kpj.masked(), holder.name());
            }
            UUID before = given.get(kpj.full());
            return before != null && !before.equals(person.id())
                    ? Text.of("branch.numbers.shared", kpj.masked())
                    : null;
        }

        private List<ListedPerson> others(Nik nik) {
            return listed.getOrDefault(nik.full(), List.of());
        }

        private void take(ListedPerson row, Person person, Kpj kpj) {
            UUID before = given.put(kpj.full(), person.id());
            if (kpj.equals(person.kpj()) || before != null) {
                same++;
            } else {
                found.add(new Found(row, person, kpj));
            }
        }
    }
}
