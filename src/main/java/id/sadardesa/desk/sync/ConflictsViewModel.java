package id.sadardesa.desk.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What we and other offices said otherwise, and what is chosen. */
public final class ConflictsViewModel {
    /**
     * How a conflict is called: the person it is about, whose the two values are, and why the
     * branch corrected to one of them.
     */
    record Named(
            Conflict conflict,
            String name,
            Text keptBy,
            Text lostBy,
            Optional<String> keptBasis,
            Optional<String> lostBasis) {}

    private final SyncRoomDoors doors;
    private final Names names;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<Named>> all = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    public ConflictsViewModel(SyncRoomDoors doors, Names names, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.names = names;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** All conflicts, those that wait first. */
    ReadOnlyObjectProperty<@Nullable List<Named>> all() {
        return all.getReadOnlyProperty();
    }

    /** How many wait for a choice. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(
                () -> doors.conflicts().all().stream().map(this::named).toList(),
                found -> {
                    open.set((int) found.stream().filter(ConflictsViewModel::waits).count());
                    all.set(found);
                });
    }

    private Named named(Conflict one) {
        return new Named(
                one,
                names.of(one.person()),
                doors.conflicts().whose(one, one.kept()),
                doors.conflicts().whose(one, one.lost()),
                doors.conflicts().basis(one, one.kept()),
                doors.conflicts().basis(one, one.lost()));
    }

    static boolean waits(Named one) {
        return one.conflict().state() == Conflict.State.OPEN;
    }

    /** Lets the value stay that holds. */
    void keep(Named one) {
        settle(one, true);
    }

    /** Why it is not for this office to take the other value; empty where it is. */
    Optional<Text> unchangeable(Named one) {
        return doors.conflicts().unchangeable(one.conflict());
    }

    /** Takes the other value instead. */
    void change(Named one) {
        settle(one, false);
    }

    private void settle(Named one, boolean keep) {
        jobs.start(
                Text.of("sync.job.noting"),
                progress ->
                        keep
                                ? doors.conflicts().keep(one.conflict())
                                : doors.conflicts().change(one.conflict()),
                settled -> {
                    notices.success(
                            Text.of(
                                    keep ? "sync.done.kept" : "sync.done.changed",
                                    one.name(),
                                    Math.max(0, open.get() - 1)));
                    refresh();
                });
    }
}
