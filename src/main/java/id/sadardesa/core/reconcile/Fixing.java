package id.sadardesa.core.reconcile;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes over values of a list, inside one action, each through the door that the value has anyway.
 * What one of them cannot be taken over for holds up nothing else.
 */
final class Fixing {
    /** Changes who somebody is, in the way of this office. */
    interface Change {
        void of(UUID person, PersonForm seen, PersonForm form, String why);
    }

    private final People people;
    private final Enrolments enrolments;
    private final Change change;
    private final LocalDate today;
    private final String file;
    private final List<Fixed.Skipped> skipped = new ArrayList<>();
    private int done;

    Fixing(People people, Enrolments enrolments, Change change, LocalDate today, String file) {
        this.people = people;
        this.enrolments = enrolments;
        this.change = change;
        this.today = today;
        this.file = file;
    }

    Fixed fix(Collection<Difference> chosen, Progress progress) {
        Map<UUID, List<Difference>> byPerson = new LinkedHashMap<>();
        for (Difference one : chosen) {
            if (one.person() != null) {
                byPerson.computeIfAbsent(one.person().id(), none -> new ArrayList<>()).add(one);
            }
        }
        int at = 0;
        for (List<Difference> own : byPerson.values()) {
            progress.check();
            List<Difference> identity = own.stream().filter(one -> one.kind().identity()).toList();
            if (!identity.isEmpty()) {
                attempt(identity, () -> identity(identity));
            }
            own.stream()
                    .filter(one -> !one.kind().identity())
                    .forEach(one -> attempt(List.of(one), () -> participation(one)));
            progress.at(++at, byPerson.size());
        }
        return new Fixed(done, skipped);
    }

    /** Each door looks before it writes, so that a refusal has left nothing behind. */
    private void attempt(List<Difference> some, Runnable work) {
        try {
            work.run();
            done += some.size();
        } catch (Problem e) {
            some.forEach(one -> skipped.add(new Fixed.Skipped(one, e.text())));
        }
    }

    private void identity(List<Difference> some) {
        UUID id = Objects.requireNonNull(some.get(0).person()).id();
        Person person = people.find(id).orElseThrow(() -> Problem.of("roster.gone"));
        PersonForm seen = PersonForm.of(person);
        PersonForm form = seen;
        for (Difference one : some) {
            form = with(form, one.kind(), Objects.requireNonNull(one.theirs()));
        }
        Optional<Text> wrong =
                people.check(form, id).stream()
                        .filter(FieldProblem::isError)
                        .map(FieldProblem::text)
                        .findFirst();
        if (wrong.isPresent()) {
            throw new Problem(wrong.get());
        }
        change.of(id, seen, form, from(some));
    }

    /** Where the value comes from: the file and its row. */
    private String from(List<Difference> some) {
        ListedPerson row = some.get(0).row();
        return row == null ? file : place(file, row);
    }

    static String place(String file, ListedPerson row) {
        return file + " (" + row.sheet() + ", " + row.row() + ")";
    }

    private static PersonForm with(PersonForm form, Kind kind, String value) {
        return new PersonForm(
                kind == Kind.NIK ? value : form.nik(),
                kind == Kind.NAME ? value : form.name(),
                form.titleBefore(),
                form.titleAfter(),
                form.sex(),
                form.birthPlace(),
                kind == Kind.BIRTH_DATE ? LocalDate.parse(value) : form.birthDate(),
                form.mother(),
                form.address(),
                form.phone(),
                form.email(),
                kind == Kind.KPJ ? value : form.kpj(),
                form.asn(),
                form.note(),
                form.particulars());
    }

    private void participation(Difference one) {
        Participation p = Objects.requireNonNull(one.participation());
        String theirs = Objects.requireNonNull(one.theirs());
        Period month = Period.of(today);
        switch (one.kind()) {
            case STATUS -> enrolments.activate(List.of(p), since(one));
            case PROGRAMMES ->
                    enrolments.changeTerms(
                            List.of(p), TermChange.of(month, Programme.parse(theirs)));
            case WAGE ->
                    enrolments.changeTerms(
                            List.of(p),
                            new TermChange(
                                    month, Set.of(), Set.of(), null, null, Rupiah.of(theirs)));
            default -> throw Problem.of("reconcile.fix.not");
        }
    }

    /** Since when the list calls somebody active; today where it does not say, or a day ahead. */
    private LocalDate since(Difference one) {
        ListedPerson row = one.row();
        LocalDate joined = row == null ? null : row.terms().joined();
        return joined == null || joined.isAfter(today) ? today : joined;
    }
}
