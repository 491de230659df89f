package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.agreement.Reminder;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.succession.ExpiriesView;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what needs doing beside the people who are not protected, the pressing first. */
final class Todos {
    private final Overview overview;
    private final List<Todo> found = new ArrayList<>();

    private Todos(Overview overview) {
        this.overview = overview;
    }

    /**
     * @param unproven how many are active although nothing was ever paid for them
     */
    static List<Todo> of(
            Overview overview,
            List<Expiry> expiries,
            List<Reminder> reminders,
            List<Establishment> villages,
            int unproven) {
        Todos todos = new Todos(overview);
        todos.behind();
        todos.unproven(unproven);
        todos.unlisted();
        todos.running(expiries, reminders);
        overview.people().forEach(todos::missing);
        overview.people().forEach(one -> todos.doubtful(one.person()));
        villages.forEach(todos::vacant);
        return List.copyOf(todos.found);
    }

    private void unlisted() {
        int villages = overview.unlisted().size();
        if (villages > 0 && !overview.people().isEmpty()) {
            add(Tone.WAIT, Text.of("today.todo.unlisted", villages), Room.PEOPLE, null);
        }
    }

    private void behind() {
        List<Coverage> behind =
                overview.people().stream()
                        .filter(one -> one.guard() == Guard.BPJS && one.behind().any())
                        .toList();
        if (!behind.isEmpty()) {
            boolean billed = behind.stream().anyMatch(one -> one.behind().billed());
            add(
                    Tone.WAIT,
                    Text.of("today.todo.arrears", behind.size()),
                    billed ? Room.BILLING : Room.ENROLMENT,
                    null);
        }
    }

    /** Who is active although no payment on record ever paid for them. */
    private void unproven(int people) {
        if (people > 0) {
            add(Tone.WAIT, Text.of("today.todo.unproven", people), Room.BILLING, null);
        }
    }

    /** What ends soon or has ended: decrees, terms, ages and agreements, the earliest first. */
    private void running(List<Expiry> expiries, List<Reminder> reminders) {
        Set<UUID> told =
                overview.people().stream()
                        .filter(one -> one.cause() == Cause.POST_ENDED)
                        .map(Coverage::id)
                        .collect(Collectors.toSet());
        List<Todo> running = new ArrayList<>();
        for (Expiry one : expiries) {
            boolean exposed = told.contains(one.person().id());
            if (!exposed || one.kind() != Expiry.Kind.POST_OVER) {
                running.add(expiry(one));
            }
        }
        reminders.forEach(one -> running.add(agreement(one)));
        running.sort(Comparator.comparing(Todos::due));
        found.addAll(running);
    }

    private static LocalDate due(Todo todo) {
        return todo.due() == null ? LocalDate.MAX : todo.due();
    }

    private static Todo expiry(Expiry one) {
        Text what =
                Text.of(
                        "today.todo.expiry",
                        one.person().fullName(),
                        one.post().named(),
                        Text.of(one.kind().textKey()));
        return new Todo(
                ExpiriesView.tone(one.urgency()), what, one.on(), Room.ENROLMENT, one.post().id());
    }

    private static Todo agreement(Reminder one) {
        LocalDate until = one.agreement().form().until();
        Text what =
                Text.of(
                        one.daysLeft() < 0 ? "today.todo.agreementOver" : "today.todo.agreement",
                        Text.of(one.agreement().form().kind().textKey()),
                        one.agreement().form().title());
        Tone tone = one.daysLeft() < 0 ? Tone.BAD : one.step() <= 30 ? Tone.WAIT : Tone.INFO;
        return new Todo(tone, what, until, Room.PLAN, one.agreement().id());
    }

    private void missing(Coverage one) {
        Person person = one.person();
        if (!one.exposed() && (person.nik() == null || person.birthDate() == null)) {
            String key = person.nik() == null ? "today.todo.noNik" : "today.todo.noBirthDate";
            add(Tone.WAIT, Text.of(key, person.fullName()), Room.PEOPLE, person.id());
        }
    }

    /** A NIK that contradicts the rest is refused by the branch weeks later. */
    private void doubtful(Person person) {
        if (!person.doubts(overview.day()).isEmpty()) {
            Text what = Text.of("today.todo.doubtful", person.fullName());
            add(Tone.WAIT, what, Room.PEOPLE, person.id());
        }
    }

    private void vacant(Establishment here) {
        if (here.vacant() > 0) {
            Text what = Text.of("today.todo.vacant", here.village().name(), here.vacant());
            add(Tone.INFO, what, Room.VILLAGES, here.village().id());
        }
    }

    private void add(Tone tone, Text text, Room room, @Nullable UUID subject) {
        found.add(new Todo(tone, text, null, room, subject));
    }
}
