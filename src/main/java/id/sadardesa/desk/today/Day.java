package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One day of the office: who is not protected, what is missing, what is due.
 *
 * @param villages how many villages there are
 * @param people how many are on the roster
 * @param exposed how many hold a post and are not protected
 * @param waiting how many wait for the branch or the first payment
 * @param incomplete how many miss a NIK or a birth date
 * @param vacant how many stated seats nobody holds
 */
record Day(
        int villages,
        int people,
        int exposed,
        int isProtected,
        int waiting,
        int incomplete,
        int vacant,
        List<Todo> todos) {
    /** How far ahead the end of a post is told. */
    private static final int HORIZON_DAYS = 90;

    /** Something to do, and where. */
    record Todo(Tone tone, Text text, Room room, @Nullable UUID subject) {}

    Day {
        todos = List.copyOf(todos);
    }

    static Day of(List<Candidate> candidates, List<Establishment> villages, LocalDate today) {
        return new Day(
                villages.size(),
                candidates.size(),
                count(candidates, Candidate::exposed),
                count(candidates, c -> c.state().isProtected()),
                count(
                        candidates,
                        c -> c.state() == State.PROPOSED || c.state() == State.REGISTERED),
                count(candidates, c -> lacks(c.line().person())),
                villages.stream().mapToInt(Establishment::vacant).sum(),
                todos(candidates, today));
    }

    private static boolean lacks(Person person) {
        return person.nik() == null || person.birthDate() == null;
    }

    private static List<Todo> todos(List<Candidate> candidates, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        enrolment(todos, Tone.BAD, "today.todo.enrol", count(candidates, Candidate::enrollable));
        enrolment(todos, Tone.BAD, "today.todo.former", count(candidates, Candidate::former));
        enrolment(todos, Tone.WAIT, "today.todo.arrears", in(candidates, State.ARREARS));
        enrolment(todos, Tone.INFO, "today.todo.proposed", in(candidates, State.PROPOSED));
        enrolment(todos, Tone.INFO, "today.todo.registered", in(candidates, State.REGISTERED));
        for (Candidate candidate : candidates) {
            ending(todos, candidate, today);
        }
        for (Candidate candidate : candidates) {
            missing(todos, candidate.line().person());
            doubtful(todos, candidate.line().person(), today);
        }
        return todos;
    }

    private static void enrolment(List<Todo> todos, Tone tone, String key, int count) {
        if (count > 0) {
            todos.add(new Todo(tone, Text.of(key, count), Room.ENROLMENT, null));
        }
    }

    private static void ending(List<Todo> todos, Candidate candidate, LocalDate today) {
        Person person = candidate.line().person();
        for (Post post : candidate.line().posts()) {
            LocalDate ends = post.ends();
            if (ends != null && !ends.isAfter(today.plusDays(HORIZON_DAYS))) {
                Text what =
                        Text.of(
                                "today.todo.ends",
                                person.name(),
                                Text.of(post.kind().textKey()),
                                ends);
                todos.add(new Todo(Tone.WAIT, what, Room.PEOPLE, person.id()));
            }
        }
    }

    private static void missing(List<Todo> todos, Person person) {
        if (lacks(person)) {
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

    private static int in(List<Candidate> candidates, State state) {
        return count(candidates, c -> c.state() == state);
    }

    private static int count(List<Candidate> candidates, Predicate<Candidate> wanted) {
        return (int) candidates.stream().filter(wanted).count();
    }
}
