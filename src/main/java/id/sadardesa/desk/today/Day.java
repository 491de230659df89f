package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One day of the office: who is not protected, and what else is missing or due.
 *
 * @param index the exposed people, searchable while typing
 * @param vacant how many stated seats nobody holds
 */
record Day(Overview overview, RosterIndex index, int vacant, List<Todo> todos) {
    /** How far ahead the end of a post is told. */
    private static final int HORIZON_DAYS = 90;

    /** Something to do, and where. */
    record Todo(Tone tone, Text text, Room room, @Nullable UUID subject) {}

    Day {
        todos = List.copyOf(todos);
    }

    static Day of(Overview overview, RosterIndex index, List<Establishment> villages) {
        return new Day(
                overview,
                index,
                villages.stream().mapToInt(Establishment::vacant).sum(),
                todos(overview, villages));
    }

    /** How many wait for the branch or the first payment. */
    int waiting() {
        return count(one -> one.cause() == Cause.PROPOSED || one.cause() == Cause.FIRST_PAYMENT);
    }

    int isProtected() {
        return overview.count(Guard.BPJS);
    }

    int elsewhere() {
        return overview.count(Guard.TASPEN);
    }

    int exposed() {
        return count(Coverage::exposed);
    }

    private int count(Predicate<Coverage> wanted) {
        return (int) overview.people().stream().filter(wanted).count();
    }

    /** The exposed people that village, cause and query mean, in roster order. */
    List<Coverage> exposed(@Nullable UUID village, @Nullable Cause cause, String query) {
        Set<UUID> meant =
                index.search(query).stream()
                        .map(RosterLine::person)
                        .map(Person::id)
                        .collect(Collectors.toSet());
        return overview.people().stream()
                .filter(Coverage::exposed)
                .filter(one -> cause == null || one.cause() == cause)
                .filter(
                        one ->
                                village == null
                                        || (one.village() != null
                                                && one.village().id().equals(village)))
                .filter(one -> meant.contains(one.id()))
                .toList();
    }

    private static List<Todo> todos(Overview overview, List<Establishment> villages) {
        List<Todo> todos = new ArrayList<>();
        LocalDate today = overview.day();
        counted(todos, overview, Tone.BAD, "today.todo.former", Day::isFormer);
        counted(todos, overview, Tone.WAIT, "today.todo.arrears", Day::isBehind);
        overview.people().forEach(one -> ending(todos, one, today));
        overview.people().forEach(one -> missing(todos, one));
        overview.people().forEach(one -> doubtful(todos, one.person(), today));
        for (Establishment here : villages) {
            if (here.vacant() > 0) {
                Text what = Text.of("today.todo.vacant", here.village().name(), here.vacant());
                todos.add(new Todo(Tone.INFO, what, Room.VILLAGES, here.village().id()));
            }
        }
        return todos;
    }

    /** Whether somebody takes part for a post that is no longer held, though for another one. */
    private static boolean isFormer(Coverage one) {
        Participation on = one.participation();
        return one.guard() == Guard.BPJS
                && on != null
                && one.line().posts().stream().noneMatch(post -> post.id().equals(on.postId()));
    }

    private static boolean isBehind(Coverage one) {
        Participation on = one.participation();
        return one.guard() == Guard.BPJS && on != null && on.state() == State.ARREARS;
    }

    private static void counted(
            List<Todo> todos, Overview all, Tone tone, String key, Predicate<Coverage> wanted) {
        long count = all.people().stream().filter(wanted).count();
        if (count > 0) {
            todos.add(new Todo(tone, Text.of(key, count), Room.ENROLMENT, null));
        }
    }

    private static void ending(List<Todo> todos, Coverage one, LocalDate today) {
        for (Post post : one.line().posts()) {
            LocalDate ends = post.ends();
            if (ends != null && !ends.isAfter(today.plusDays(HORIZON_DAYS))) {
                Text what =
                        Text.of(
                                "today.todo.ends",
                                one.person().name(),
                                Text.of(post.kind().textKey()),
                                ends);
                todos.add(new Todo(Tone.WAIT, what, Room.PEOPLE, one.id()));
            }
        }
    }

    private static void missing(List<Todo> todos, Coverage one) {
        Person person = one.person();
        if (!one.exposed() && (person.nik() == null || person.birthDate() == null)) {
            String key = person.nik() == null ? "today.todo.noNik" : "today.todo.noBirthDate";
            todos.add(new Todo(Tone.WAIT, Text.of(key, person.name()), Room.PEOPLE, person.id()));
        }
    }

    /** A NIK that contradicts the rest is refused by the branch weeks later. */
    private static void doubtful(List<Todo> todos, Person person, LocalDate today) {
        if (!person.doubts(today).isEmpty()) {
            Text what = Text.of("today.todo.doubtful", person.name());
            todos.add(new Todo(Tone.WAIT, what, Room.PEOPLE, person.id()));
        }
    }
}
