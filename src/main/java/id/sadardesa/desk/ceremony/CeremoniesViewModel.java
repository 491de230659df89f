package id.sadardesa.desk.ceremony;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.Early;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Numbers;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The hand-overs of cards, and whose cards are called at the one that is looked at. */
public final class CeremoniesViewModel {
    /**
     * What the page shows.
     *
     * @param all every hand-over, the latest first
     * @param shown the one that is looked at, or null while there is none
     */
    record Seen(List<Ceremony> all, @Nullable GuestList shown) {
        Seen {
            all = List.copyOf(all);
        }
    }

    private final CeremonyDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private @Nullable UUID wanted;

    public CeremoniesViewModel(CeremonyDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    /** The call list of the hand-over that is looked at. */
    CallViewModel call(GuestList list, Early early) {
        return new CallViewModel(doors, jobs, list, early, this::refresh);
    }

    public void refresh() {
        jobs.ask(this::read, seen::set);
    }

    private Seen read() {
        List<Ceremony> all = doors.ceremonies().all();
        UUID asked = wanted;
        Ceremony shown =
                all.stream()
                        .filter(one -> one.id().equals(asked))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.get(0));
        return new Seen(all, shown == null ? null : doors.ceremonies().guests(shown));
    }

    /** Looks at another hand-over. */
    void choose(Ceremony ceremony) {
        if (!ceremony.id().equals(wanted)) {
            wanted = ceremony.id();
            refresh();
        }
    }

    List<FieldProblem> check(CeremonyForm form) {
        return form.problems();
    }

    /** Plans a hand-over and calls everybody whose card lies ready. */
    void plan(CeremonyForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    Ceremony planned = doors.ceremonies().plan(form);
                    wanted = planned.id();
                    return doors.ceremonies().inviteReady(planned);
                },
                invited -> {
                    done.run();
                    say(
                            Text.of(
                                    "ceremony.done.planned",
                                    form.title(),
                                    form.on(),
                                    invited.called()));
                },
                refused);
    }

    void change(Ceremony before, CeremonyForm form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> doors.ceremonies().change(before, form),
                changed -> {
                    done.run();
                    say(Text.of("ceremony.done.changed", changed.form().title()));
                },
                refused);
    }

    void remove(Ceremony ceremony) {
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    doors.ceremonies().remove(ceremony);
                    return ceremony;
                },
                gone -> say(Text.of("ceremony.done.removed", gone.form().title())));
    }

    /** Calls everybody whose card lies ready by now. */
    void invite(Ceremony ceremony) {
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> doors.ceremonies().inviteReady(ceremony),
                invited -> say(Text.of("ceremony.done.invited", invited.called())));
    }

    void dismiss(Ceremony ceremony, Collection<Guest> guests) {
        List<Guest> gone = List.copyOf(guests);
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    doors.ceremonies().dismiss(ceremony, gone);
                    return gone.size();
                },
                count -> say(Text.of("ceremony.done.dismissed", count)));
    }

    /** Calls a guest to the front, or no longer. */
    void symbolic(Ceremony ceremony, Guest guest) {
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    doors.ceremonies().symbolic(ceremony, guest, !guest.symbolic());
                    return guest;
                },
                changed -> refresh());
    }

    /** Writes every paper that is needed before the day. */
    void pack(GuestList list, Path folder, Paper sheet, Numbers numbers) {
        jobs.start(
                Text.of("ceremony.packing"),
                progress -> doors.papers().pack(list, folder, sheet, numbers, progress),
                files -> wrote(files, folder));
    }

    /** Writes what follows from the day. */
    void closing(GuestList list, Path folder, Paper sheet, Numbers numbers) {
        jobs.start(
                Text.of("ceremony.packing"),
                progress -> doors.papers().closing(list, folder, sheet, numbers, progress),
                files -> wrote(files, folder));
    }

    private void wrote(List<Path> files, Path folder) {
        notices.filled(Text.of("ceremony.done.packed", files.size(), folder.toString()), folder);
    }

    private void say(Text said) {
        notices.success(said);
        refresh();
    }
}
