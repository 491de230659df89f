package id.sadardesa.core.enrolment;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings participations from one state to the next, and from one set of terms to another. */
final class Moves {
    private final EnrolmentStore store;
    private final Journal journal;
    private final People people;
    private final Clock clock;

    Moves(EnrolmentStore store, Journal journal, People people, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /** The chosen as they stand now: a list on a screen may be older than the last action. */
    private List<Participation> now(Collection<Participation> chosen) {
        Set<UUID> ids = chosen.stream().map(Participation::id).collect(Collectors.toSet());
        List<Participation> found = store.of(ids);
        if (found.size() < ids.size()) {
            throw Problem.of("enrolment.gone");
        }
        return found;
    }

    /**
     * Days may lie before the last step: who brings old participants in records them afterwards.
     */
    int to(
            State next,
            Collection<Participation> chosen,
            LocalDate on,
            @Nullable EndCause cause,
            @Nullable String note) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.of("enrolment.move.future", on);
        }
        Map<UUID, LocalDate> deaths = people.departures().all();
        Map<Participation, List<Step>> steps = new LinkedHashMap<>();
        for (Participation p : now(chosen)) {
            if (!p.state().mayBecome(next)) {
                throw Problem.of(
                        "enrolment.move.not",
                        name(p),
                        Text.of(p.state().textKey()),
                        Text.of(next.textKey()));
            }
            refuseTheDead(p, next, on, deaths);
            if (next == State.ENDED && on.isBefore(p.begins())) {
                throw Problem.of("enrolment.end.early", on, name(p), p.begins());
            }
            steps.put(p, List.of(new Step(Ids.next(), next, on, p.last().n() + 1, cause, note)));
        }
        return journal.act(
                action(word(next), chosen),
                pen -> {
                    EnrolmentStore.insertSteps(pen, steps);
                    return steps.size();
                });
    }

    /** Ends participations as if they had never begun: on the day before each of them. */
    int never(Collection<Participation> chosen, String note) {
        Map<Participation, List<Step>> steps = new LinkedHashMap<>();
        for (Participation p : now(chosen)) {
            if (!p.state().mayBecome(State.ENDED)) {
                throw Problem.of(
                        "enrolment.move.not",
                        name(p),
                        Text.of(p.state().textKey()),
                        Text.of(State.ENDED.textKey()));
            }
            LocalDate before = p.begins().minusDays(1);
            steps.put(
                    p,
                    List.of(
                            new Step(
                                    Ids.next(),
                                    State.ENDED,
                                    before,
                                    p.last().n() + 1,
                                    null,
                                    note)));
        }
        return journal.act(
                action("never", chosen).because(note),
                pen -> {
                    EnrolmentStore.insertSteps(pen, steps);
                    return steps.size();
                });
    }

    private void refuseTheDead(
            Participation p, State next, LocalDate on, Map<UUID, LocalDate> deaths) {
        LocalDate died = deaths.get(p.personId());
        if (died != null && !next.over() && on.isAfter(died)) {
            throw Problem.of("enrolment.move.dead", name(p), died, Text.of(next.textKey()));
        }
    }

    /** Of one person it is told who it is, of several how many. */
    private Action action(String what, Collection<Participation> chosen) {
        return chosen.size() == 1
                ? Action.of("participation." + what + "One", name(chosen.iterator().next()))
                : Action.of("participation." + what, chosen.size());
    }

    private static String word(State next) {
        return next == State.ENDED ? "end" : next.name().toLowerCase(Locale.ROOT);
    }

    int terms(Collection<Participation> chosen, TermChange change) {
        Map<Participation, Term> terms = new LinkedHashMap<>();
        for (Participation p : now(chosen)) {
            if (change.from().compareTo(p.firstMonth()) < 0) {
                throw Problem.of("enrolment.terms.early", name(p), change.from(), p.firstMonth());
            }
            if (p.segment() == Segment.DISTRICT && change.left().contains(Programme.JHT)) {
                throw Problem.of("enrolment.reason.districtNeedsJht");
            }
            terms.put(p, change.after(p));
        }
        return journal.act(
                Action.of("participation.terms", chosen.size(), change.from()),
                pen -> {
                    EnrolmentStore.insertTerms(pen, terms);
                    return terms.size();
                });
    }

    void requireKpj(Collection<Participation> chosen) {
        for (Participation p : chosen) {
            Person person = people.find(p.personId()).orElseThrow(() -> Problem.of("roster.gone"));
            if (person.kpj() == null) {
                throw Problem.of("enrolment.active.noKpj", person.name());
            }
        }
    }

    private String name(Participation p) {
        return people.find(p.personId()).map(Person::name).orElse("?");
    }

    /** Records what the branch decided, right after the steps that it answers. */
    Decided decide(Collection<Verdict> verdicts) {
        Map<UUID, Participation> all =
                store.all().stream()
                        .collect(Collectors.toMap(Participation::id, Function.identity()));
        Map<Participation, List<Step>> steps = new LinkedHashMap<>();
        List<Verdict> lost = new ArrayList<>();
        int already = 0;
        for (Verdict verdict : verdicts) {
            Participation p = all.get(verdict.participation());
            Step answered = p == null ? null : step(p, verdict.answers());
            if (p == null || answered == null) {
                lost.add(verdict);
            } else if (step(p, verdict.step()) != null) {
                already++;
            } else {
                steps.computeIfAbsent(p, none -> new ArrayList<>()).add(step(verdict, answered));
            }
        }
        int applied = steps.values().stream().mapToInt(List::size).sum();
        journal.act(
                Action.of("participation.decided", applied),
                pen -> {
                    EnrolmentStore.insertSteps(pen, steps);
                    return applied;
                });
        return new Decided(applied, already, lost);
    }

    private static @Nullable Step step(Participation p, UUID id) {
        return p.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElse(null);
    }

    private static Step step(Verdict verdict, Step answered) {
        return new Step(
                verdict.step(),
                verdict.outcome().state(),
                verdict.on(),
                answered.n() + 1,
                null,
                verdict.note());
    }
}
