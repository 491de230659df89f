package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.desk.shell.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What needs doing today and what was done last. */
public final class TodayViewModel {
    private static final int SHOWN = 12;

    private final Desk desk;
    private final Journal journal;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Entry>> done = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();

    public TodayViewModel(
            Desk desk, Journal journal, Enrolments enrolments, People people, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /** The last actions, newest first. */
    public ReadOnlyObjectProperty<List<Entry>> done() {
        return done.getReadOnlyProperty();
    }

    /** What is due, or nothing before it was read. */
    ReadOnlyObjectProperty<@Nullable Day> day() {
        return day.getReadOnlyProperty();
    }

    public void refresh() {
        desk.jobs().ask(() -> journal.latest(SHOWN), done::set);
        desk.jobs()
                .ask(
                        () -> {
                            LocalDate today = LocalDate.now(clock);
                            return Day.of(
                                    enrolments.candidates(), people.establishments(today), today);
                        },
                        day::set);
    }

    /** Takes one action back and says so. */
    public void takeBack(Entry entry) {
        desk.jobs()
                .start(
                        Text.of("shell.undo.doing", entry.action()),
                        progress -> journal.undo(entry.seq()),
                        rows -> {
                            desk.notices()
                                    .success(Text.of("shell.undo.done", entry.action(), rows));
                            refresh();
                        });
    }
}
