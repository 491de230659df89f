package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers BPJS issued to several people, as somebody types them from its list. */
final class KpjList {
    private final RosterStore store;
    private final Journal journal;

    KpjList(RosterStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * What is wrong or doubtful, by person; who has nothing typed is left out.
     *
     * @param typed what was typed for whom, in the order of the list
     */
    Map<UUID, FieldProblem> check(Map<UUID, String> typed) {
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

    private static Optional<FieldProblem> check(
            UUID person,
            String text,
            Map<UUID, Person> people,
            Map<String, Person> holders,
            Map<String, UUID> first) {
        Optional<String> number = Kpj.parse(text).map(Kpj::full);
        if (number.isEmpty()) {
            return Kpj.check(text);
        }
        UUID before = first.putIfAbsent(number.get(), person);
        Person holder = before == null ? holders.get(number.get()) : people.get(before);
        return holder != null && !holder.id().equals(person)
                ? Optional.of(FieldProblem.error("kpj", "roster.check.taken", holder.name()))
                : Kpj.check(text);
    }

    /**
     * Records them in one action; nothing of it when one of them is wrong.
     *
     * @return how many people have another number now
     * @throws Problem when a number is no KPJ, or two people would have the same
     */
    int record(Map<UUID, String> typed) {
        FormCheck.refuseErrors(List.copyOf(check(typed).values()));
        Map<UUID, Person> people = people();
        Map<UUID, String> fresh = new LinkedHashMap<>();
        typed.forEach(
                (id, text) -> {
                    Person person = Optional.ofNullable(people.get(id)).orElseThrow(KpjList::gone);
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
