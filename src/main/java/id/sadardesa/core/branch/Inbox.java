package id.sadardesa.core.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that came in from all kecamatan. */
public final class Inbox {
    private static final String ENDING = ".sadar";

    private final Arrivals arrivals;
    private final Submissions submissions;
    private final SyncKeys keys;

    public Inbox(Arrivals arrivals, Submissions submissions, SyncKeys keys) {
        this.arrivals = arrivals;
        this.submissions = submissions;
        this.keys = keys;
    }

    /** All files that were taken, the newest first, each with its reply. */
    public List<Incoming> all() {
        Map<UUID, Partner> partners =
                keys.partners().stream()
                        .collect(Collectors.toMap(one -> one.office().id(), Function.identity()));
        Map<UUID, List<Sent>> replies =
                partners.values().stream()
                        .collect(Collectors.toMap(one -> one.office().id(), this::replies));
        List<Incoming> incoming = new ArrayList<>();
        for (Received file : arrivals.received()) {
            Partner partner = partners.get(file.partner());
            if (partner != null && file.kind() != Kind.REPLY) {
                incoming.add(
                        new Incoming(
                                file,
                                partner.office(),
                                reply(file, replies.getOrDefault(file.partner(), List.of()))));
            }
        }
        return incoming;
    }

    private List<Sent> replies(Partner partner) {
        return submissions.sent(partner).stream()
                .filter(one -> one.kind() == Kind.REPLY)
                .sorted(Comparator.comparing(Sent::number))
                .toList();
    }

    private @Nullable Sent reply(Received file, List<Sent> replies) {
        return replies.stream()
                .filter(one -> submissions.answers(one, file))
                .findFirst()
                .orElse(null);
    }

    /** The kecamatan whose newest file has no reply yet. */
    public List<Partner> waiting() {
        List<Incoming> all = all();
        return keys.partners().stream()
                .filter(
                        partner ->
                                all.stream()
                                        .filter(
                                                one ->
                                                        one.from()
                                                                .id()
                                                                .equals(partner.office().id()))
                                        .anyMatch(one -> one.reply() == null))
                .toList();
    }

    /**
     * Takes several files, each as an action of its own: those of one sender in the order of their
     * numbers, whatever they are called. A refused file does not hold up the others.
     *
     * @param places files, and folders in which all files ending in {@code .sadar} are meant
     */
    public List<Opened> takeAll(Collection<Path> places, Progress progress) {
        List<Opened> opened = new ArrayList<>();
        List<Turn> turns = inTurn(places, opened);
        for (Turn turn : turns) {
            progress.check();
            progress.at(opened.size(), turns.size());
            opened.add(tried(turn.file, () -> arrivals.take(turn.file, progress)));
        }
        return opened;
    }

    /**
     * What taking several files would do; writes nothing. Of the files of one sender the first is
     * looked at: what a later one does can be told only when it was taken.
     *
     * @param places as for {@link #takeAll}
     */
    public List<Looked> lookAll(Collection<Path> places, Progress progress) {
        List<Opened> unsound = new ArrayList<>();
        List<Turn> turns = inTurn(places, unsound);
        List<Looked> looked = new ArrayList<>();
        unsound.forEach(one -> looked.add(new Looked(one, null, 0)));
        UUID before = null;
        int number = 0;
        for (Turn turn : turns) {
            progress.check();
            progress.at(looked.size(), turns.size());
            UUID sender = turn.manifest.sender().id();
            boolean first = !sender.equals(before);
            Opened opened =
                    first
                            ? tried(turn.file, () -> arrivals.preview(turn.file, progress))
                            : new Opened(turn.file, null, null);
            looked.add(new Looked(opened, turn.manifest, first ? 0 : number));
            before = sender;
            number = turn.manifest.number();
        }
        return looked;
    }

    /**
     * The files of each sender in the order of their numbers; those that have none are set aside.
     */
    private List<Turn> inTurn(Collection<Path> places, List<Opened> unsound) {
        List<Turn> turns = new ArrayList<>();
        for (Path file : files(places)) {
            try {
                turns.add(new Turn(file, arrivals.head(file).manifest()));
            } catch (Problem e) {
                unsound.add(new Opened(file, null, e.text()));
            }
        }
        turns.sort(Turn.ORDER);
        return turns;
    }

    private static Opened tried(Path file, Supplier<Arrival> work) {
        try {
            return new Opened(file, work.get(), null);
        } catch (Problem e) {
            return new Opened(file, null, e.text());
        }
    }

    private record Turn(Path file, Manifest manifest) {
        static final Comparator<Turn> ORDER =
                Comparator.comparing((Turn one) -> one.manifest.sender().code())
                        .thenComparing(one -> one.manifest.sender().id())
                        .thenComparing(one -> one.manifest.number())
                        .thenComparing(one -> one.manifest.place().piece());
    }

    private static List<Path> files(Collection<Path> places) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(inFolder(place));
            } else {
                files.add(place);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file ->
                                    String.valueOf(file.getFileName())
                                            .toLowerCase(Locale.ROOT)
                                            .endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable", folder.toString()), e);
        }
    }
}
