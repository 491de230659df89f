package id.sadardesa.desk.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Pile;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A file that was looked at: what it would do, or why it is refused.
     *
     * @param more the files that are looked at after it
     */
    record Seen(Path file, @Nullable Arrival arrival, @Nullable Text refusal, List<Path> more) {}

    /** A file that was taken, and the next one. */
    private record Step(Arrival arrival, Optional<Seen> next) {}

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

    void look(Path file) {
        look(List.of(file));
    }

    /**
     * Verifies files, and all in folders, one after the other in their order, and says what each
     * would do; writes nothing.
     */
    void look(List<Path> places) {
        jobs.start(
                Text.of("sync.job.looking"),
                progress -> {
                    Pile pile = doors.arrivals().pile(places);
                    List<Path> files = new ArrayList<>();
                    pile.sound().forEach(one -> files.add(one.file()));
                    files.addAll(pile.unsound().keySet());
                    return first(files, progress);
                },
                found -> seen.set(found.orElse(null)));
    }

    private Optional<Seen> first(List<Path> files, Progress progress) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path file = files.get(0);
        List<Path> more = List.copyOf(files.subList(1, files.size()));
        try {
            return Optional.of(
                    new Seen(file, doors.arrivals().preview(file, progress), null, more));
        } catch (Problem e) {
            return Optional.of(new Seen(file, null, e.text(), more));
        }
    }

    /** What was taken is taken, though looking at the next one is given up. */
    private Optional<Seen> next(List<Path> files, Progress progress) {
        try {
            return first(files, progress);
        } catch (Progress.Cancelled e) {
            return Optional.empty();
        }
    }

    /** Puts the file that was looked at aside; the next one is looked at. */
    void leave() {
        Seen now = seen.get();
        seen.set(null);
        if (now != null && !now.more().isEmpty()) {
            jobs.start(
                    Text.of("sync.job.looking"),
                    progress -> first(now.more(), progress),
                    found -> seen.set(found.orElse(null)));
        }
    }

    /** Takes the file that was looked at, and looks at the next one. */
    void take() {
        Seen now = seen.get();
        if (now == null || now.arrival() == null) {
            return;
        }
        jobs.start(
                Text.of("sync.job.taking"),
                progress ->
                        new Step(
                                doors.arrivals().take(now.file(), progress),
                                next(now.more(), progress)),
                step -> {
                    notices.success(done(step.arrival()));
                    seen.set(step.next().orElse(null));
                    refresh();
                },
                problem -> refused(now, problem));
    }

    private void refused(Seen now, Problem problem) {
        seen.set(new Seen(now.file(), null, problem.text(), now.more()));
    }

    private static Text done(Arrival arrival) {
        Replied replied = arrival.replied();
        return replied == null
                ? Text.of(
                        arrival.changesNothing() ? "sync.done.takenSame" : "sync.done.taken",
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
                        replied.numbered(),
                        replied.corrected());
    }
}
