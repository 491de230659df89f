package id.sadardesa.desk.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.widget.Ticks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Whom the kecamatan have put forward, and what the branch decides on them. */
public final class RequestsViewModel {
    /** Only those of one kecamatan; all of them when nothing is chosen. */
    final ObjectProperty<@Nullable Party> office = new SimpleObjectProperty<>();

    final Ticks<Request> chosen = Ticks.none(Request::id);

    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<Request>> waiting =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper owed = new ReadOnlyBooleanWrapper();

    private record Queue(List<Request> waiting, boolean owed) {}

    public RequestsViewModel(BranchRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        office.subscribe(this::offer);
    }

    /** Everybody who waits. */
    ReadOnlyObjectProperty<@Nullable List<Request>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether a kecamatan has yet to hear, by a reply, what became of its files. */
    ReadOnlyBooleanProperty owed() {
        return owed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    void refresh() {
        jobs.ask(
                () -> new Queue(doors.requests().waiting(), owesReply()),
                found -> {
                    owed.set(found.owed());
                    waiting.set(found.waiting());
                    offer();
                });
    }

    /** A kecamatan waits for the reply to its file, or for decisions that the last one lacks. */
    private boolean owesReply() {
        return !doors.inbox().waiting().isEmpty() || !doors.requests().untold().isEmpty();
    }

    private void offer() {
        List<Request> all = waiting.get();
        Party only = office.get();
        chosen.show(
                all == null
                        ? List.of()
                        : all.stream()
                                .filter(one -> only == null || one.office().id().equals(only.id()))
                                .toList());
    }

    /** The kecamatan of which somebody waits. */
    static List<Party> offices(List<Request> all) {
        return all.stream().map(Request::office).distinct().toList();
    }

    /** How many of those who are ticked have no number yet. */
    long withoutNumber() {
        return chosen.chosen().stream().filter(one -> one.person().kpj() == null).count();
    }

    /** Gives the next free numbers to those who are ticked and have none. */
    void giveNumbers() {
        List<Request> ticked = chosen.chosen();
        jobs.start(
                Text.of("branch.job.deciding"),
                progress ->
                        doors.numbers()
                                .give(ticked.stream().map(one -> one.person().id()).toList()),
                given -> {
                    notices.success(Text.of("branch.done.numbers", given.size()));
                    refresh();
                });
    }

    /** Accepts those who are ticked. */
    void accept() {
        List<Request> ticked = chosen.chosen();
        DecisionForm form = DecisionForm.accept(today());
        jobs.start(
                Text.of("branch.job.deciding"),
                progress -> doors.requests().decide(ticked, form),
                decisions -> decided(form, decisions.size(), () -> {}));
    }

    /** Refuses those who are ticked. */
    void refuse(DecisionForm form, Runnable done, Consumer<Problem> refused) {
        List<Request> ticked = chosen.chosen();
        jobs.start(
                Text.of("branch.job.deciding"),
                progress -> doors.requests().decide(ticked, form),
                decisions -> decided(form, decisions.size(), done),
                refused);
    }

    private void decided(DecisionForm form, int count, Runnable done) {
        notices.success(
                Text.of(form.accepted() ? "branch.done.accepted" : "branch.done.refused", count));
        done.run();
        refresh();
    }

    /** Corrects what a kecamatan said of a person. */
    void correct(
            Request one, PersonForm form, String why, Runnable done, Consumer<Problem> refused) {
        PersonForm seen = PersonForm.of(one.person());
        jobs.start(
                Text.of("branch.job.correcting"),
                progress -> doors.requests().correct(one.person().id(), seen, form, why),
                changed -> {
                    notices.success(Text.of("branch.done.corrected", one.person().name(), changed));
                    done.run();
                    refresh();
                },
                refused);
    }
}
