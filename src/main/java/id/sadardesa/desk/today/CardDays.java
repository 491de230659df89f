package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What there is to do about cards: the day on which they are handed over, and what is left. */
final class CardDays {
    private static final int PRESSING_DAYS = 7;

    private CardDays() {}

    static List<Todo> todos(Ceremonies ceremonies, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        for (GuestList list : ceremonies.pressing()) {
            todos.add(todo(list, today));
        }
        int uncalled = ceremonies.uncalled();
        if (uncalled > 0) {
            Text said = Text.of("today.todo.uncalled", uncalled);
            todos.add(new Todo(Tone.INFO, said, null, Room.CARDS, null));
        }
        return todos;
    }

    private static Todo todo(GuestList list, LocalDate today) {
        CeremonyForm plan = list.ceremony().form();
        int left = list.absent().size();
        if (plan.on().isBefore(today)) {
            Text said = Text.of("today.todo.ceremonyOpen", plan.title(), left);
            return new Todo(Tone.WAIT, said, plan.on(), Room.CARDS, null);
        }
        Text said =
                Text.of(
                        "today.todo.ceremony",
                        plan.title(),
                        list.guests().size(),
                        left,
                        list.without().size());
        boolean near = !plan.on().isAfter(today.plusDays(PRESSING_DAYS));
        return new Todo(near ? Tone.WAIT : Tone.INFO, said, plan.on(), Room.CARDS, null);
    }
}
