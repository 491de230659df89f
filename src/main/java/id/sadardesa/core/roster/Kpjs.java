package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door to the numbers that BPJS issued: typed from its list, or read from a file of it. */
public final class Kpjs {
    private final RosterStore store;
    private final Journal journal;
    private final Issued issued;
    private final Clock clock;

    Kpjs(RosterStore store, Journal journal, Issued issued, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Reads a list of the branch, with columns of NIK and KPJ, and matches its rows by NIK, never
     * by name; writes nothing.
     *
     * @throws Problem when the file cannot be read
     */
    public NumberPlan read(Path file, Progress progress) {
        return NumberPlan.of(
                String.valueOf(file.getFileName()),
                ListedPeople.read(file, LocalDate.now(clock), progress),
                store.people());
    }

    /**
     * Records the numbers that were found in a list, as one action that can be taken back.
     *
     * @return how many people have another number now
     */
    public int record(NumberPlan plan) {
        Map<UUID, String> typed = new LinkedHashMap<>();
        plan.found().forEach(one -> typed.put(one.person().id(), one.kpj().full()));
        return record(typed);
    }

    /**
     * Writes the rows that gave nobody a number with the reason beside each, as a workbook to send
     * back; numbers of people are masked in it.
     */
    public void writeLeft(NumberPlan plan, Path file) {
        new LeftWorkbook(plan, LocalDate.now(clock)).write(file);
    }

    /**
     * What is wrong or doubtful with numbers typed for several people, by person; who has nothing
     * typed, or nothing wrong, is left out.
     *
     * @param typed in the order of the list
     */
    public Map<UUID, FieldProblem> check(Map<UUID, String> typed) {
        Map<UUID, Person> people = people();
        Map<String, Person> holders = new HashMap<>();
        people.values().forEach(one -> number(one).ifPresent(n -> holders.put(n, one)));
        Map<String, UUID> first = new HashMap<>();
        Map<UUID, FieldProblem> found = new LinkedHashMap<>();
        typed.forEach(
                (person, text) -> {
                    if (!text.isBlank()) {
                        check(person, text, people, holders, first)
                                .ifPresent(problem -> found.put(person, problem));
                    }
                });
        return found;
    }

    private Optional<FieldProblem> check(
            UUID person,
            String text,
            Map<UUID, Person> people,
            Map<String, Person> holders,
            Map<String, UUID> first) {
        Optional<Kpj> kpj = Kpj.parse(text);
        Optional<String> number = kpj.map(Kpj::full);
        if (number.isEmpty()) {
            return Kpj.check(text);
        }
        UUID before = first.putIfAbsent(number.get(), person);
        Person holder = before == null ? holders.get(number.get()) : people.get(before);
        return holder != null && !holder.id().equals(person)
                ? Optional.of(FieldProblem.error("kpj", "roster.check.taken", holder.name()))
                : issued.check(text);
    }

    /**
     * Records typed numbers in one action; nothing of it when one of them is wrong. Blank texts
     * change nothing.
     *
     * @return how many people have another number now
     * @throws Problem when a number is no KPJ, or two people would have the same
     */
    public int record(Map<UUID, String> typed) {
        FormCheck.refuseErrors(List.copyOf(check(typed).values()));
        Map<UUID, Person> people = people();
        Map<UUID, String> fresh = new LinkedHashMap<>();
        typed.forEach(
                (id, text) -> {
                    Person person = Optional.ofNullable(people.get(id)).orElseThrow(Kpjs::gone);
                    Kpj.parse(text)
                            .map(Kpj::full)
                            .filter(number -> !number(person).equals(Optional.of(number)))
                            .ifPresent(number -> fresh.put(id, number));
                });
        if (fresh.isEmpty()) {
            return 0;
        }
        return journal.act(
                action(fresh, people),
                pen -> {
                    fresh.forEach(
                            (id, number) ->
                                    pen.update(RosterStore.PERSON, id, Map.of("kpj", number)));
                    return fresh.size();
                });
    }

    private static Action action(Map<UUID, String> fresh, Map<UUID, Person> people) {
        List<UUID> ids = List.copyOf(fresh.keySet());
        Person only = people.get(ids.get(0));
        return ids.size() == 1 && only != null
                ? Action.of("participation.kpj", only.name())
                : Action.of("participation.kpjAll", ids.size());
    }

    private static Problem gone() {
        return Problem.of("roster.gone");
    }

    private static Optional<String> number(Person person) {
        return Optional.ofNullable(person.kpj()).map(Kpj::full);
    }

    private Map<UUID, Person> people() {
        return store.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
