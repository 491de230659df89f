package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.Unclaimed;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done after deaths, the families first.
 *
 * @param families who may claim and has not
 * @param unfinished the dead for whom something goes on
 * @param alive claims of a death that is not on record
 */
record Mourning(List<Unclaimed> families, List<Person> unfinished, List<Claim> alive) {
    static Mourning read(TodayDoors doors) {
        return new Mourning(
                doors.claims().unclaimed(),
                doors.deaths().unfinished(),
                doors.claims().withoutDeath());
    }

    List<Todo> todos(TodayDoors doors) {
        List<Todo> todos = new ArrayList<>();
        for (Unclaimed one : families) {
            Text what = Text.of("today.todo.unclaimed", one.person().fullName(), one.diedOn());
            todos.add(
                    new Todo(Tone.BAD, what, one.until(), Room.BENEFITS, one.person().id(), true));
        }
        for (Claim one : alive) {
            String name = doors.people().find(one.personId()).map(Person::fullName).orElse("?");
            Text what = Text.of("today.todo.notDead", name, one.eventOn());
            todos.add(new Todo(Tone.BAD, what, null, Room.PEOPLE, one.personId()));
        }
        for (Person one : unfinished) {
            Text what = Text.of("today.todo.goesOn", one.name());
            todos.add(new Todo(Tone.BAD, what, null, Room.PEOPLE, one.id()));
        }
        return todos;
    }
}
