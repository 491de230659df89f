package id.sadardesa.core.reconcile;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a list: by NIK first, then by KPJ where the list has no NIK or one that
 * nobody here has; never by name.
 */
final class Matching {
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::kind)
                    .thenComparing(Difference::place, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Difference::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Difference::id);

    private final BranchList list;
    private final Register register;
    private final Judging judging;
    private final Remembered remembered;
    private final Twins twins;
    private final Map<ListedPerson, Known> matched = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Comparison.Left> left = new ArrayList<>();
    private int same;
    private int past;
    private @Nullable Village only;

    Matching(BranchList list, Register register, Judging judging, Remembered remembered) {
        this.list = list;
        this.register = register;
        this.judging = judging;
        this.remembered = remembered;
        this.twins = new Twins(list.rows());
    }

    Comparison compare(LocalDateTime now) {
        list.rows().forEach(this::unread);
        List<ListedPerson> rows =
                list.rows().stream()
                        .filter(ListedPerson::isNumbered)
                        .filter(row -> !twins.repeats(row))
                        .toList();
        rows.stream().filter(row -> !twins.others(row).isEmpty()).forEach(this::twice);
        List<ListedPerson> sound =
                rows.stream().filter(row -> twins.others(row).isEmpty()).toList();
        sound.forEach(row -> match(row, register.of(row.nik())));
        sound.stream()
                .filter(row -> !matched.containsKey(row))
                .forEach(row -> match(row, register.of(row.kpj())));
        sound.forEach(this::judge);
        missing();
        differences.sort(ORDER);
        return new Comparison(list, now, same, twins.repeated(), past, only, differences, left);
    }

    private void match(ListedPerson row, @Nullable Known known) {
        if (known != null && seen.add(known.person().id())) {
            matched.put(row, known);
        }
    }

    /** Says what could not be read, and who could not be matched. */
    private void unread(ListedPerson row) {
        for (CellFault fault : row.faults()) {
            if (row.kpj() == null || !fault.problem().text().key().equals("roster.kpj.digit")) {
                left.add(
                        new Comparison.Left(
                                row,
                                Text.of(
                                        "reconcile.left.unread",
                                        fault.title(),
                                        fault.problem().text())));
            }
        }
        if (!row.isNumbered() && row.faults().stream().noneMatch(one -> one.problem().isError())) {
            left.add(new Comparison.Left(row, Text.of("reconcile.left.noNumber")));
        }
    }

    private void twice(ListedPerson row) {
        List<ListedPerson> others = twins.others(row);
        Known known = register.of(row.nik());
        if (known == null) {
            known = register.of(row.kpj());
        }
        if (known != null) {
            seen.add(known.person().id());
        }
        List<Object> places =
                others.stream()
                        .filter(one -> !one.equals(row))
                        .limit(5)
                        .<Object>map(one -> Integer.toString(one.row()))
                        .toList();
        boolean byNik = others.stream().allMatch(one -> Objects.equals(one.nik(), row.nik()));
        Nik nik = row.nik();
        Kpj kpj = row.kpj();
        String theirs = byNik && nik != null ? nik.full() : kpj == null ? null : kpj.full();
        Difference found = Difference.of(Kind.TWICE, row, known, null, theirs);
        differences.add(
                found.remark(
                        Text.of(
                                "reconcile.hint.twice",
                                places,
                                Objects.requireNonNullElse(row.name(), "–"))));
    }

    private void judge(ListedPerson row) {
        Known known = matched.get(row);
        if (known != null) {
            List<Difference> found = judging.differences(row, known);
            differences.addAll(found);
            same += found.isEmpty() ? 1 : 0;
        } else if (Boolean.FALSE.equals(row.terms().active())) {
            past++;
        } else {
            differences.add(stranger(row));
        }
    }

    private Difference stranger(ListedPerson row) {
        boolean said = row.terms().active() != null;
        Difference one =
                Difference.of(Kind.ONLY_BRANCH, row, null, null, said ? State.ACTIVE.name() : null);
        Known holder = register.of(row.kpj());
        if (holder != null) {
            return one.remark(Text.of("reconcile.hint.holder", holder.person().name()));
        }
        if (remembered.has(row.kpj())) {
            return one.remark(Text.of("reconcile.hint.lost"));
        }
        return register.bornOn(row.birthDate()).stream()
                .filter(known -> isNamesake(row, known.person()))
                .findFirst()
                .map(known -> one.remark(namesake(known)))
                .orElse(one);
    }

    /** Only a hint: a same name and birth date make nobody the same person. */
    private static boolean isNamesake(ListedPerson row, Person person) {
        String name = row.name();
        return name != null && Names.same(name, person.name());
    }

    private static Text namesake(Known known) {
        Nik nik = known.person().nik();
        return Text.of(
                "reconcile.hint.namesake",
                known.village() == null ? "–" : known.village().name(),
                nik == null ? "–" : nik.masked());
    }

    /** Who is on the books of BPJS by us, and not in the list. */
    private void missing() {
        Set<Village> named =
                matched.values().stream()
                        .map(Known::village)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<Known> absent =
                register.all().stream()
                        .filter(one -> one.state().registered())
                        .filter(one -> !seen.contains(one.person().id()))
                        .toList();
        boolean elsewhere = absent.stream().anyMatch(one -> !named.contains(one.village()));
        if (named.size() == 1 && elsewhere) {
            only = named.iterator().next();
        }
        for (Known one : absent) {
            if (only == null || only.equals(one.village())) {
                differences.add(Difference.of(Kind.ONLY_OURS, null, one, one.state().name(), null));
            }
        }
    }
}
