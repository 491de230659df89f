package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who is not protected today, what else needs doing, and what was done last. */
public final class TodayViewModel {
    private static final int SHOWN = 12;

    /** The village whose people are shown; null shows all. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    /** The cause that is shown; null shows all. */
    final ObjectProperty<@Nullable Cause> cause = new SimpleObjectProperty<>();

    final StringProperty query = new SimpleStringProperty("");

    private final Desk desk;
    private final TodayDoors doors;
    private final ReadOnlyObjectWrapper<List<Entry>> done = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SavedListing>> favourites =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Coverage>> shown =
            new ReadOnlyObjectWrapper<>(List.of());

    public TodayViewModel(Desk desk, TodayDoors doors) {
        this.desk = desk;
        this.doors = doors;
        village.subscribe(chosen -> narrow());
        cause.subscribe(chosen -> narrow());
        query.subscribe(typed -> narrow());
    }

    /** The last actions, newest first. */
    public ReadOnlyObjectProperty<List<Entry>> done() {
        return done.getReadOnlyProperty();
    }

    /** The lists that are offered here. */
    ReadOnlyObjectProperty<List<SavedListing>> favourites() {
        return favourites.getReadOnlyProperty();
    }

    /** What is due, or nothing before it was read. */
    ReadOnlyObjectProperty<@Nullable Day> day() {
        return day.getReadOnlyProperty();
    }

    /** The people not protected that the filters let through. */
    ReadOnlyObjectProperty<List<Coverage>> shown() {
        return shown.getReadOnlyProperty();
    }

    public void refresh() {
        desk.jobs().ask(() -> doors.journal().latest(SHOWN), done::set);
        desk.jobs().ask(() -> doors.listings().favourites(), favourites::set);
        desk.jobs().ask(this::read, this::take);
    }

    private Day read() {
        Overview overview = doors.coverages().today();
        RosterIndex index =
                new RosterIndex(
                        overview.exposed().stream().map(Coverage::line).toList(), desk.texts());
        List<Establishment> villages = doors.people().establishments(overview.day());
        List<Todo> todos = new ArrayList<>(Mourning.read(doors).todos(doors));
        todos.addAll(
                Todos.of(
                        overview,
                        doors.expiries().on(overview.day()),
                        doors.agreements().due(overview.day()),
                        villages,
                        doors.coverages().unproven().size()));
        todos.addAll(CardDays.todos(doors.ceremonies(), overview.day()));
        return Day.of(overview, index, villages, todos);
    }

    private void take(Day read) {
        day.set(read);
        narrow();
    }

    private void narrow() {
        Day read = day.get();
        Village place = village.get();
        if (read != null) {
            shown.set(read.exposed(place == null ? null : place.id(), cause.get(), query.get()));
        }
    }

    /** Shows everybody again. */
    void clear() {
        query.set("");
        village.set(null);
        cause.set(null);
    }

    /** The room where that which leaves somebody exposed is mended. */
    static Room mended(Coverage one) {
        return switch (Objects.requireNonNull(one.cause())) {
            case UNPAID, LAPSED -> one.behind().billed() ? Room.BILLING : Room.ENROLMENT;
            case NOT_ENROLLED,
                    LEFT,
                    WAITING_APPROVAL,
                    PROPOSED,
                    REFUSED,
                    FIRST_PAYMENT,
                    NO_KPJ,
                    POST_ENDED ->
                    Room.ENROLMENT;
            default -> Room.PEOPLE;
        };
    }

    /** Goes to where somebody's cause is mended; for unpaid bills, to those of the village. */
    void mend(Coverage one) {
        if (one.cause() == null) {
            return;
        }
        Room room = mended(one);
        Village village = one.village();
        if (room == Room.BILLING && village != null) {
            desk.navigator().begin(room, village.id());
        } else {
            desk.navigator().go(room, subject(one));
        }
    }

    /** The post whose decree ended, which can be renewed; otherwise the person. */
    private static UUID subject(Coverage one) {
        Participation on = one.participation();
        return one.cause() == Cause.POST_ENDED && on != null ? on.postId() : one.id();
    }

    /** Goes to a list of the office's own. */
    void open(SavedListing list) {
        desk.navigator().go(Room.REPORTS, list.id());
    }

    /** Goes to where something is done. */
    void open(Todo todo) {
        UUID subject = todo.subject();
        if (subject == null) {
            desk.navigator().go(todo.room());
        } else if (todo.begin()) {
            desk.navigator().begin(todo.room(), subject);
        } else {
            desk.navigator().go(todo.room(), subject);
        }
    }

    /** Writes the list of the village shown, or of all, to a file for the village heads. */
    void write(Path file) {
        Day read = day.get();
        Village place = village.get();
        if (read == null) {
            return;
        }
        Overview wanted = place == null ? read.overview() : read.overview().in(place);
        desk.jobs()
                .start(
                        Text.of("today.paper.writing"),
                        progress -> {
                            doors.coverages().write(wanted, file, Paper.F4);
                            return wanted.exposed().size();
                        },
                        count -> desk.notices().wrote(Text.of("today.paper.done", count), file));
    }

    /** Asks what is to be said before an action is taken back. */
    public void beforeTakingBack(Entry entry, Consumer<Text> then) {
        Text sentence = Text.of("shell.undo.sentence", entry.action(), entry.at(), entry.changes());
        desk.jobs()
                .ask(
                        () -> doors.undoing().told(entry.seq()),
                        told -> then.accept(Undoing.saying(sentence, told)));
    }

    /** Takes one action back and says so. */
    public void takeBack(Entry entry) {
        desk.jobs()
                .start(
                        Text.of("shell.undo.doing", entry.action()),
                        progress -> doors.undoing().undo(entry.seq()),
                        undone -> {
                            Text done = Text.of("shell.undo.done", entry.action());
                            desk.notices().success(undone.saying(done));
                            refresh();
                        });
    }
}
