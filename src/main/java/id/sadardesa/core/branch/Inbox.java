package id.sadardesa.core.branch;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Pile;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that came in from all kecamatan. */
public final class Inbox {
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
        Pile pile = arrivals.pile(places);
        List<Opened> opened = new ArrayList<>();
        pile.unsound().forEach((file, why) -> opened.add(new Opened(file, null, why)));
        for (Pile.One one : pile.sound()) {
            progress.check();
            progress.at(opened.size(), opened.size() + pile.sound().size());
            opened.add(tried(one.file(), () -> arrivals.take(one.file(), progress)));
        }
        return opened;
    }

    /**
     * What taking several files would do; writes nothing. Of the files of one sender those up to
     * the first that can be taken are looked at: what a later one does can be told only when that
     * one was taken.
     *
     * @param places as for {@link #takeAll}
     */
    public List<Looked> lookAll(Collection<Path> places, Progress progress) {
        Pile pile = arrivals.pile(places);
        List<Looked> looked = new ArrayList<>();
        pile.unsound()
                .forEach(
                        (file, why) ->
                                looked.add(new Looked(new Opened(file, null, why), null, 0)));
        UUID before = null;
        int number = 0;
        for (Pile.One one : pile.sound()) {
            progress.check();
            progress.at(looked.size(), looked.size() + pile.sound().size());
            UUID sender = one.manifest().sender().id();
            boolean first = !sender.equals(before);
            Opened opened =
                    first
                            ? tried(one.file(), () -> arrivals.preview(one.file(), progress))
                            : new Opened(one.file(), null, null);
            looked.add(new Looked(opened, one.manifest(), first ? 0 : number));
            if (!first || opened.arrival() != null) {
                before = sender; // what is refused is nothing that a later one waits for
                number = one.manifest().number();
            }
        }
        return looked;
    }

    private static Opened tried(Path file, Supplier<Arrival> work) {
        try {
            return new Opened(file, work.get(), null);
        } catch (Problem e) {
            return new Opened(file, null, e.text());
        }
    }
}
