package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.core.branch.Incoming;
import id.sadardesa.core.branch.Looked;
import id.sadardesa.core.branch.Opened;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The files that came in from all kecamatan. */
public final class InboxViewModel {
    /** Where a file stands: no reply is expected, the number of its reply, or how long it waits. */
    record Standing(boolean wanted, int reply, long days) implements Comparable<Standing> {
        boolean waits() {
            return wanted && reply == 0;
        }

        @Override
        public int compareTo(Standing other) {
            int first = Boolean.compare(other.waits(), waits());
            return first == 0 ? Long.compare(other.days, days) : first;
        }
    }

    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable List<Incoming>> files =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Looked>> looked =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Opened>> opened =
            new ReadOnlyObjectWrapper<>(List.of());

    public InboxViewModel(BranchRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<@Nullable List<Incoming>> files() {
        return files.getReadOnlyProperty();
    }

    /** What became of the files that were taken last. */
    ReadOnlyObjectProperty<List<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Whether files come from branches, as they do at a regional office. */
    boolean fromBranches() {
        return doors.keys().self().role().equals("region");
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(() -> doors.inbox().all(), files::set);
    }

    /** What taking the chosen files would do; empty while none are chosen. */
    ReadOnlyObjectProperty<List<Looked>> looked() {
        return looked.getReadOnlyProperty();
    }

    /** Looks at files and folders of files; nothing is taken yet. */
    void look(List<Path> places) {
        jobs.start(
                Text.of("branch.job.looking"),
                progress -> doors.inbox().lookAll(places, progress),
                all -> {
                    opened.set(List.of());
                    looked.set(List.of()); // the same files again are shown anew
                    looked.set(all);
                });
    }

    /** Takes what was looked at. */
    void take() {
        take(looked.get().stream().map(one -> one.opened().file()).toList());
    }

    /** Leaves what was looked at. */
    void leave() {
        looked.set(List.of());
    }

    /** Takes files and folders of files; a refused one does not hold up the others. */
    void take(List<Path> places) {
        jobs.start(
                Text.of("branch.job.taking"),
                progress -> doors.inbox().takeAll(places, progress),
                all -> {
                    looked.set(List.of());
                    opened.set(all);
                    long refused = all.stream().filter(one -> one.arrival() == null).count();
                    Text said = Text.of("branch.done.taken", all.size() - refused, refused);
                    if (refused == 0) {
                        notices.success(said);
                    } else {
                        notices.attention(said);
                    }
                    refresh();
                });
    }

    void forget() {
        opened.set(List.of());
    }

    Standing standing(Incoming one) {
        return new Standing(
                one.file().kind() != Kind.PHOTOS,
                one.reply() == null ? 0 : one.reply().number(),
                ChronoUnit.DAYS.between(one.file().receivedOn(), LocalDate.now(doors.clock())));
    }
}
