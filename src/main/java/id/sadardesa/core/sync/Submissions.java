package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What this office hands in: files made from the journal. Each holds all that happened since the
 * last file that the other office is known to have, so a lost one loses nothing.
 */
public final class Submissions {
    private final Database database;
    private final Journal journal;
    private final SyncKeys keys;
    private final Dispatch dispatch;
    private final Clock clock;

    public Submissions(
            Database database,
            Journal journal,
            Pictures pictures,
            Contributions contributions,
            SyncKeys keys,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.keys = keys;
        this.dispatch = new Dispatch(database, journal, pictures, contributions, keys, clock);
        this.clock = clock;
    }

    /**
     * What the next file for an office would hold; writes nothing.
     *
     * @return nothing when nothing happened since the file it is known to have
     * @throws Problem when the office is not trusted, or gets no such files from us
     */
    public Optional<Outlook> outlook(Partner to, SendForm form, Progress progress) {
        Scope.Flow flow = Flows.handsIn(keys.self(), to.office());
        return dispatch.outlook(to, flow, form, progress);
    }

    /** The offices that get files from us when we hand in what we have, and that we trust. */
    public List<Partner> receivers() {
        return keys.partners().stream()
                .filter(Partner::trusted)
                .filter(one -> Flows.mayHandIn(keys.self(), one.office()))
                .toList();
    }

    /**
     * The only office that gets files from us.
     *
     * @throws Problem when there is none or several, or its six words were not confirmed yet; names
     *     them
     */
    public Partner receiver() {
        List<Partner> ready = receivers();
        if (ready.isEmpty()) {
            keys.partners().stream()
                    .filter(one -> Flows.mayHandIn(keys.self(), one.office()))
                    .findFirst()
                    .ifPresent(keys::refuseUntrusted);
        }
        return only(ready);
    }

    /**
     * The office that a person means by what was sent to it.
     *
     * @param named its code or a part of its name; blank for the only one that got files from us
     * @throws Problem when there is none or several; names them
     */
    public Partner addressee(String named) {
        if (!named.isBlank()) {
            return keys.partner(named);
        }
        List<Partner> all = keys.partners();
        List<Partner> told = all.stream().filter(one -> !sent(one).isEmpty()).toList();
        return only(told.isEmpty() ? all : told);
    }

    /**
     * The office that a person means by whose files we answer.
     *
     * @param named its code or a part of its name; blank for the only one
     * @throws Problem when there is none or several; names them
     */
    public Partner answered(String named) {
        return named.isBlank() ? only(below()) : keys.partner(named);
    }

    private static Partner only(List<Partner> all) {
        if (all.size() != 1) {
            throw Problem.of(
                    all.isEmpty() ? "sync.partner.nobody" : "sync.partner.which",
                    all.stream()
                            .map(one -> one.office().code() + " " + one.office().name())
                            .toList());
        }
        return all.get(0);
    }

    /** The offices whose files we answer: a branch's kecamatan, a regional office's branches. */
    public List<Partner> below() {
        return keys.partners().stream()
                .filter(one -> Flows.isBelow(one.office(), keys.self()))
                .toList();
    }

    /**
     * Makes the next file for an office and writes it, safely. The file is noted before it is
     * written: should the medium fail, {@link #again} makes it once more.
     *
     * @throws Problem when the office is not trusted, there is nothing to tell it, it does not fit
     *     into the limit, or the place cannot be written to
     */
    public Made send(Partner to, SendForm form, Path file, Progress progress) {
        Scope.Flow flow = Flows.handsIn(keys.self(), to.office());
        return dispatch.make(to, flow, form, "sync.send.nothing", file, progress);
    }

    /**
     * Makes the reply (tanda terima) to all files of an office that it is not known to have a reply
     * to, with what was decided since.
     *
     * @throws Problem when there is nothing to answer
     */
    public Made reply(Partner to, Path file, Progress progress) {
        Flows.refuseReply(keys.self(), to.office());
        return dispatch.make(
                to, Scope.Flow.REPLY, SendForm.NEXT, "sync.reply.nothing", file, progress);
    }

    /**
     * Writes a sent file once more, byte for byte as it was, with its photos.
     *
     * @throws Problem when there is no such file, or the journal no longer gives the same bytes
     */
    public Made again(Partner to, int number, Path file) {
        return again(to, number, file, Progress.SILENT);
    }

    private Made again(Partner to, int number, Path file, Progress progress) {
        List<SyncFileStore.Filed> filed =
                sentTo(to).stream().filter(one -> one.number() == number).toList();
        if (filed.isEmpty()) {
            throw unknown(to, number);
        }
        boolean reply = filed.get(0).manifest().kind() == Kind.REPLY;
        return dispatch.again(
                filed,
                reply ? Scope.Flow.REPLY : Flows.handsIn(keys.self(), to.office()),
                file,
                progress);
    }

    /**
     * Notes that the other office has a file: from now on files hold what happened after it. Its
     * next file says the same by itself.
     *
     * @param code what its program showed when it took the file
     * @throws Problem when it is the code of another file, or the file was acknowledged already
     */
    public Sent acknowledge(Partner to, int number, String code) {
        SyncFileStore.Filed filed = find(to, number);
        if (filed.acknowledgedOn() != null) {
            throw Problem.of("sync.receipt.there", number);
        }
        if (!PhoneCode.same(Arrival.receiptCode(filed.fingerprint()), code)) {
            throw Problem.of("sync.receipt.code", number);
        }
        journal.act(
                Action.of("sync.acknowledged", number, to.office().name()),
                pen -> {
                    SyncFileStore.acknowledge(pen, filed.id(), LocalDate.now(clock));
                    return filed;
                });
        return sent(to).stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    }

    /** The files that went to an office, the newest first. */
    public List<Sent> sent(Partner to) {
        List<Sent> files = new ArrayList<>();
        List<SyncFileStore.Filed> known = new ArrayList<>();
        for (SyncFileStore.Filed filed : sentTo(to)) {
            if (filed.isMain()) {
                boolean acknowledged = filed.acknowledgedOn() != null;
                files.add(acknowledged ? filed.sent() : filed.sent().covered(cover(filed, known)));
                if (acknowledged) {
                    known.add(0, filed);
                }
            }
        }
        return files;
    }

    /**
     * The number of the first later file that came and holds all that this one holds, because it
     * begins no later in our history; a full file is held by full ones only. 0 for none.
     */
    private static int cover(SyncFileStore.Filed filed, List<SyncFileStore.Filed> known) {
        return known.stream()
                .filter(later -> later.after() <= filed.after())
                .findFirst()
                .map(SyncFileStore.Filed::number)
                .orElse(0);
    }

    /** Which number the next file to an office has. */
    public int nextNumber(Partner to) {
        return database.read(
                handle -> Line.to(handle, to.office().id(), SendForm.NEXT).place().number());
    }

    /**
     * Whether a reply of ours answers a file: it was made after the file came, and not before a
     * reply that answers it already.
     */
    public boolean answers(Sent reply, Received file) {
        return database.read(
                handle ->
                        SyncFileStore.answers(handle, file.id(), reply.partner(), reply.number()));
    }

    /**
     * Which file of our own making it is. It is sealed for its receiver alone: we know it by its
     * first bytes, and whether it is whole by making it again.
     *
     * @return nothing when we did not make it
     */
    public Optional<OwnFile> own(Path file, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = Age.head(in);
            for (Partner to : keys.partners()) {
                for (SyncFileStore.Filed filed : sentTo(to)) {
                    if (Arrays.equals(filed.seal().head(), head)) {
                        return Optional.of(own(to, filed, file, progress));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable", file.toString()), e);
        }
    }

    private OwnFile own(Partner to, SyncFileStore.Filed filed, Path file, Progress progress)
            throws IOException {
        int number = filed.number();
        int piece = filed.manifest().place().piece();
        Sent sent =
                sent(to).stream().filter(one -> one.number() == number).findFirst().orElseThrow();
        return new OwnFile(to, sent, piece, sameness(to, number, piece, file, progress));
    }

    /** What was noted of a file is said also where it cannot be made again. */
    private OwnFile.Sameness sameness(
            Partner to, int number, int piece, Path file, Progress progress) throws IOException {
        Path place = Files.createTempDirectory("sadar");
        try {
            Made made = again(to, number, place.resolve("berkas.sadar"), progress);
            return Files.mismatch(file, made.files().get(piece - 1)) < 0
                    ? OwnFile.Sameness.SAME
                    : OwnFile.Sameness.DIFFERS;
        } catch (Problem e) {
            return OwnFile.Sameness.UNKNOWN;
        } finally {
            try (Stream<Path> files = Files.list(place)) {
                for (Path one : files.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(place);
        }
    }

    /** What an office said of our files, the newest first. */
    public List<Answer> answers(Partner from) {
        return database.read(handle -> AnswerStore.of(handle, from.office().id()));
    }

    /**
     * The files made by a day in which somebody stood, the oldest first: full ones, and those that
     * tell of a change of the person.
     */
    public List<Carried> carrying(UUID person, LocalDate by) {
        List<Long> changes =
                journal.history(person).stream().map(change -> change.entry().seq()).toList();
        List<Carried> carried = new ArrayList<>();
        for (Partner to : keys.partners()) {
            List<Answer> answers = answers(to);
            for (SyncFileStore.Filed filed : sentTo(to)) {
                if (!filed.manifest().made().toLocalDate().isAfter(by) && names(filed, changes)) {
                    carried.add(
                            new Carried(
                                    to.office().name(),
                                    filed.sent(),
                                    answers.stream()
                                            .filter(one -> one.number() == filed.number())
                                            .filter(one -> !one.receivedOn().isAfter(by))
                                            .findFirst()
                                            .orElse(null)));
                }
            }
        }
        carried.sort(
                Comparator.comparing((Carried one) -> one.file().made())
                        .thenComparing(one -> one.file().number()));
        return carried;
    }

    /**
     * Which offices an action was told to already, each with the first file that told it: taking it
     * back there takes another file.
     *
     * @return a sentence to say when it is taken back; nothing when nobody knows of it
     */
    public Optional<Text> told(long seq) {
        List<Text> files = new ArrayList<>();
        for (Partner to : keys.partners()) {
            sentTo(to).stream()
                    .filter(SyncFileStore.Filed::isMain)
                    .filter(one -> seq > one.after() && seq <= one.upTo())
                    .filter(one -> tells(one, to, seq))
                    .min(Comparator.comparing(SyncFileStore.Filed::number))
                    .map(one -> Text.of("sync.told.file", one.number(), to.office().name()))
                    .ifPresent(files::add);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(Text.of("sync.told", files));
    }

    private boolean tells(SyncFileStore.Filed filed, Partner to, long seq) {
        Kind kind = filed.manifest().kind();
        if (kind != Kind.REPLY && !Flows.mayHandIn(keys.self(), to.office())) {
            return false;
        }
        Scope scope =
                new Scope(
                        to.office().id(),
                        kind == Kind.REPLY
                                ? Scope.Flow.REPLY
                                : Flows.handsIn(keys.self(), to.office()));
        return journal.changes(seq).stream()
                .anyMatch(
                        change ->
                                Tables.resource(change.place())
                                        .filter(kind.tables()::contains)
                                        .filter(resource -> !change.columns().isEmpty())
                                        .filter(resource -> scope.tells(resource, change))
                                        .isPresent());
    }

    private static boolean names(SyncFileStore.Filed filed, List<Long> changes) {
        Kind kind = filed.manifest().kind();
        return filed.isMain()
                && switch (kind) {
                    case FULL -> changes.stream().anyMatch(seq -> seq <= filed.upTo());
                    case DIFFERENCE ->
                            changes.stream()
                                    .anyMatch(seq -> seq > filed.after() && seq <= filed.upTo());
                    default -> false;
                };
    }

    private SyncFileStore.Filed find(Partner to, int number) {
        return sentTo(to).stream()
                .filter(SyncFileStore.Filed::isMain)
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> unknown(to, number));
    }

    private static Problem unknown(Partner to, int number) {
        return Problem.of("sync.send.unknown", number, to.office().name());
    }

    private List<SyncFileStore.Filed> sentTo(Partner to) {
        return database.read(handle -> SyncFileStore.sent(handle, to.office().id()));
    }
}
