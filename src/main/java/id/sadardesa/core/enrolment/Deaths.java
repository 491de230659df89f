package id.sadardesa.core.enrolment;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Meninggal dunia: one office action that ends everything a person held and took part in. The day
 * of death is the last on which the person is protected; its month is the last that is due.
 */
public final class Deaths {
    private final EnrolmentStore store;
    private final Journal journal;
    private final People people;
    private final Clock clock;

    Deaths(EnrolmentStore store, Journal journal, People people, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /** What is wrong with a day of death; fields are {@code on}. */
    public List<FieldProblem> check(UUID id, LocalDate on) {
        List<FieldProblem> problems = new ArrayList<>();
        Person person = person(id);
        LocalDate born = person.birthDate();
        if (on.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.error("on", "enrolment.death.future", on));
        } else if (born != null && on.isBefore(born)) {
            problems.add(FieldProblem.error("on", "enrolment.death.beforeBirth", on, born));
        } else {
            begun(id)
                    .filter(on::isBefore)
                    .ifPresent(
                            first ->
                                    problems.add(
                                            FieldProblem.error(
                                                    "on",
                                                    "enrolment.death.early",
                                                    on,
                                                    person.name(),
                                                    first)));
        }
        return problems;
    }

    /** The earliest day of a participation that BPJS accepted and that has not ended otherwise. */
    private Optional<LocalDate> begun(UUID person) {
        return of(person).stream()
                .filter(one -> one.state().registered() || one.endCause() == EndCause.A6)
                .map(Participation::begins)
                .min(Comparator.naturalOrder());
    }

    /** What the death of somebody on a day ends or ended; nothing is written. */
    public Death foresee(UUID id, LocalDate on) {
        Person person = person(id);
        List<Participation> touched = of(id).stream().filter(one -> ends(one, on)).toList();
        List<Post> posts =
                people.posts(id).stream()
                        .filter(post -> post.ends() == null || post.ends().isAfter(on))
                        .toList();
        boolean insured = of(id).stream().anyMatch(one -> living(one).on(on).contributing());
        return new Death(person, on, person.diedOn(), posts, touched, insured);
    }

    /** Who died on record and was active on that day, so that the family has something to claim. */
    public Set<UUID> insured() {
        Map<UUID, LocalDate> dead = people.departures().all();
        Set<UUID> insured = new HashSet<>();
        for (Participation one : store.all()) {
            LocalDate died = dead.get(one.personId());
            if (died != null && living(one).on(died).contributing()) {
                insured.add(one.personId());
            }
        }
        return insured;
    }

    /** The same without the end that death made, if another day of death is looked at. */
    private static Participation living(Participation one) {
        return one.with(one.steps().stream().filter(step -> step.cause() != EndCause.A6).toList());
    }

    /** Whether a participation would end otherwise than it does. */
    private static boolean ends(Participation one, LocalDate on) {
        LocalDate ended = one.endedOn();
        return one.open()
                || (ended != null
                        && (ended.isAfter(on)
                                || (one.endCause() == EndCause.A6 && !ended.equals(on))));
    }

    /**
     * Records that somebody died on a day, or that it was another day than was recorded: every post
     * and every participation ends with that day, as one action.
     *
     * @throws Problem when {@link #check} finds an error, or all of it is on record already
     */
    public Death record(UUID id, LocalDate on) {
        check(id, on).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        Death death = foresee(id, on);
        if (death.known()) {
            throw Problem.of("enrolment.death.known", death.person().name(), on);
        }
        return journal.act(
                Action.of("person.died", death.person().name()),
                pen -> {
                    people.departures().died(id, on);
                    Map<Participation, List<Step>> steps = new LinkedHashMap<>();
                    death.participations().forEach(one -> steps.put(one, List.of(last(one, on))));
                    EnrolmentStore.insertSteps(pen, steps);
                    return death;
                });
    }

    /**
     * The step with which a participation ends. Who waits for approval was never sent, and is
     * refused; who had left before the day of death had left.
     */
    private static Step last(Participation one, LocalDate on) {
        int n = one.last().n() + 1;
        if (one.state() == State.DRAFT) {
            return new Step(Ids.next(), State.REFUSED, on, n, EndCause.A6, null);
        }
        return one.steps().stream()
                .filter(step -> step.state() == State.ENDED && step.cause() != EndCause.A6)
                .filter(step -> !step.on().isAfter(on))
                .reduce((first, later) -> later)
                .map(left -> new Step(Ids.next(), State.ENDED, left.on(), n, left.cause(), null))
                .orElseGet(() -> new Step(Ids.next(), State.ENDED, on, n, EndCause.A6, null));
    }

    /** By these words, and no code, a refusal that a death made was known in earlier versions. */
    private static String words() {
        return Texts.indonesian().get(EndCause.A6.textKey());
    }

    /**
     * Takes a death back that was recorded by mistake, e.g. of a namesake: posts and participations
     * go on as they did. Works also where {@link Journal#undo} cannot.
     *
     * @return how many participations go on again
     * @throws Problem when no death is on record, or a claim rests on it
     */
    public int revoke(UUID id) {
        Person person = person(id);
        if (person.diedOn() == null) {
            throw Problem.of("enrolment.death.none", person.name());
        }
        return journal.act(
                Action.of("person.lives", person.name()),
                pen -> {
                    people.departures().lives(id);
                    Map<Participation, List<Step>> steps = new LinkedHashMap<>();
                    for (Participation one : of(id)) {
                        if (one.endCause() == EndCause.A6 || refusedByDeath(one)) {
                            before(one)
                                    .ifPresent(step -> steps.put(one, List.of(again(one, step))));
                        }
                    }
                    EnrolmentStore.insertSteps(pen, steps);
                    return steps.size();
                });
    }

    /** Where a participation stood before it ended by death. */
    private static Optional<Step> before(Participation one) {
        return one.steps().stream()
                .filter(step -> step.cause() != EndCause.A6)
                .filter(step -> !refusal(step))
                .reduce((first, later) -> later);
    }

    /** Whether it waited for approval when the death was recorded. */
    private static boolean refusedByDeath(Participation one) {
        return refusal(one.last()) && before(one).filter(s -> s.state() == State.DRAFT).isPresent();
    }

    private static boolean refusal(Step step) {
        return step.state() == State.REFUSED
                && (step.cause() == EndCause.A6 || words().equals(step.note()));
    }

    private static Step again(Participation one, Step step) {
        return new Step(
                Ids.next(), step.state(), step.on(), one.last().n() + 1, step.cause(), step.note());
    }

    /** Whose death is on record, but for whom a post or a participation goes on all the same. */
    public List<Person> unfinished() {
        Map<UUID, LocalDate> dead = people.departures().all();
        Set<UUID> going = new HashSet<>();
        store.all().stream().filter(Participation::open).forEach(p -> going.add(p.personId()));
        for (Post post : people.posts()) {
            LocalDate died = dead.get(post.personId());
            if (died != null && (post.ends() == null || post.ends().isAfter(died))) {
                going.add(post.personId());
            }
        }
        going.retainAll(dead.keySet());
        return going.stream().flatMap(id -> people.find(id).stream()).toList();
    }

    private List<Participation> of(UUID person) {
        return store.all().stream().filter(one -> one.personId().equals(person)).toList();
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.of("roster.gone"));
    }
}
