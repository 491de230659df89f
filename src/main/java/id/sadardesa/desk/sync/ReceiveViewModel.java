package id.sadardesa.desk.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What comes in: a file is looked at first, and taken as one action. */
public final class ReceiveViewModel {
    /** The files that came in, and whose they are. */
    record Taken(List<Received> files, Map<UUID, Partner> partners) {
        String sender(Received file) {
            Partner partner = partners.get(file.partner());
            return partner == null ? "?" : partner.office().name();
        }
    }

    /** A file that was looked at: what it would do, or why it is refused. */
    record Seen(Path file, @Nullable Arrival arrival, @Nullable Text refusal) {}

    private final SyncRoomDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Taken> taken = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();

    public ReceiveViewModel(SyncRoomDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<@Nullable Taken> taken() {
        return taken.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(
                () ->
                        new Taken(
                                doors.arrivals().received(),
                                doors.keys().partners().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        one -> one.office().id(),
                                                        Function.identity()))),
                taken::set);
    }

    /** Verifies a file and says what it would do; writes nothing. */
    void look(Path file) {
        jobs.start(
                Text.of("sync.job.looking"),
                progress -> doors.arrivals().preview(file, progress),
                arrival -> seen.set(new Seen(file, arrival, null)),
                problem -> seen.set(new Seen(file, null, problem.text())));
    }

    /** Puts the file that was looked at aside. */
    void leave() {
        seen.set(null);
    }

    /** Takes the file that was looked at. */
    void take() {
        Seen now = seen.get();
        if (now == null || now.arrival() == null) {
            return;
        }
        jobs.start(
                Text.of("sync.job.taking"),
                progress -> doors.arrivals().take(now.file(), progress),
                arrival -> {
                    notices.success(done(arrival));
                    seen.set(null);
                    refresh();
                },
                problem -> refused(now, problem));
    }

    private void refused(Seen now, Problem problem) {
        seen.set(new Seen(now.file(), null, problem.text()));
    }

    private static Text done(Arrival arrival) {
        Replied replied = arrival.replied();
        return replied == null
                ? Text.of(
                        "sync.done.taken",
                        arrival.manifest().number(),
                        arrival.manifest().sender().name(),
                        arrival.counts().added(),
                        arrival.counts().changed(),
                        arrival.counts().ended(),
                        arrival.receiptCode())
                : Text.of(
                        "sync.done.reply",
                        arrival.manifest().number(),
                        arrival.manifest().sender().name(),
                        replied.decided(Verdict.Outcome.ACCEPTED),
                        replied.decided(Verdict.Outcome.CHANGED),
                        replied.decided(Verdict.Outcome.REFUSED),
                        replied.corrected());
    }
}
