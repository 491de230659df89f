package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.Reported;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Collision;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.sync.merge.Authors;
import id.sadardesa.core.sync.merge.Authorship;
import id.sadardesa.core.sync.merge.CodeLists;
import id.sadardesa.core.sync.merge.Edits;
import id.sadardesa.core.sync.merge.Exchange;
import id.sadardesa.core.sync.merge.Merge;
import id.sadardesa.core.sync.merge.Merged;
import id.sadardesa.core.sync.merge.Relation;
import id.sadardesa.core.sync.merge.Takes;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.PackageReader;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Signed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that come in from other offices: looked at, held against what is here, and taken as one
 * action or not at all.
 */
public final class Arrivals {
    private final Database database;
    private final Journal journal;
    private final Pictures pictures;
    private final People people;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final SyncKeys keys;
    private final Clock clock;
    private final Returns returns;

    public Arrivals(
            Database database,
            Journal journal,
            Pictures pictures,
            People people,
            Enrolments enrolments,
            Contributions contributions,
            SyncKeys keys,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.pictures = pictures;
        this.people = people;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.keys = keys;
        this.clock = clock;
        this.returns = new Returns(journal, keys, people, enrolments, clock);
        journal.whenRowsReturn(returns::welcome);
    }

    /** All files that ever came in, the newest first. */
    public List<Received> received() {
        return database.read(SyncFileStore::received);
    }

    /**
     * Reads a file to its end and believes nothing that is not signed by an office we trust; writes
     * nothing. Whether it is its turn is said, and no reason to refuse to look at it.
     *
     * @throws Problem when it is not for us, was changed or cut, or its sender is not trusted
     */
    public Inspected inspect(Path file, Progress progress) {
        Counting counting = new Counting(Contents.NONE);
        Signed signed = read(file, counting, progress);
        return new Inspected(
                signed,
                counting.held(),
                takenOn(signed),
                obstacle(signed),
                Ruling.of(people, counting.rulings()));
    }

    private @Nullable LocalDate takenOn(Signed signed) {
        return received().stream()
                .filter(one -> one.fingerprint().equals(signed.fingerprint()))
                .map(Received::receivedOn)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Text obstacle(Signed signed) {
        try {
            relation(signed.manifest());
            refuseOutOfTurn(signed);
            return null;
        } catch (Problem e) {
            return e.text();
        }
    }

    private void refuseOutOfTurn(Signed signed) {
        Manifest manifest = signed.manifest();
        CodeLists.refuseNewer(manifest.codeLists());
        Turn.refuseOutOfOrder(
                signed,
                database.read(handle -> SyncFileStore.received(handle, manifest.sender().id())));
    }

    private Signed read(Path file, Contents contents, Progress progress) {
        try (InputStream in = opened(file)) {
            return PackageReader.read(in, this::verifier, contents, progress);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable", file.toString()), e);
        }
    }

    /**
     * What a file says of itself; the rest of it is not read yet.
     *
     * @throws Problem as {@link #inspect}
     */
    public Signed head(Path file) {
        try (InputStream in = opened(file)) {
            return PackageReader.head(in, this::verifier);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable", file.toString()), e);
        }
    }

    /**
     * Puts files in the order in which they are to be taken; those that are none are set aside.
     *
     * @param places files, and folders in which all files ending in {@code .sadar} are meant
     */
    public Pile pile(Collection<Path> places) {
        return Pile.of(this, places);
    }

    private InputStream opened(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw Problem.of("sync.file.noneIn");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return Age.opening(in, keys.secret().identity());
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whose signature a file must carry. */
    private byte[] verifier(Manifest manifest) {
        Party us = keys.self();
        Partner sender =
                keys.partners().stream()
                        .filter(one -> one.office().id().equals(manifest.sender().id()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                "sync.partner.stranger", manifest.sender().name()));
        keys.refuseUntrusted(sender);
        if (!manifest.receiver().id().equals(us.id())) {
            throw Problem.of("sync.file.otherOffice", manifest.receiver().name());
        }
        if (manifest.training() != keys.training()) {
            throw Problem.of(manifest.training() ? "sync.key.training" : "sync.key.real");
        }
        return KeyCard.bytes(sender.verifier());
    }

    /**
     * Takes a file as one action that can be taken back.
     *
     * @throws Problem when it is refused for any reason; nothing is written then
     */
    public Arrival take(Path file, Progress progress) {
        Arrival arrival = take(file, false, progress);
        welcome(arrival);
        return arrival;
    }

    /**
     * A deed of this office, of which also the sender has to hear. The file is taken already: what
     * cannot be carried out goes on waiting, and is tried again with the next file.
     */
    private void welcome(Arrival arrival) {
        try {
            journal.act(
                    Action.of("sync.waited", arrival.manifest().sender().name()),
                    pen -> {
                        returns.welcome(pen);
                        return arrival;
                    });
        } catch (Problem | Collision | StillInUse e) {
            return; // it goes on waiting
        }
    }

    /**
     * What taking a file would do; writes nothing.
     *
     * @throws Problem when it would be refused
     */
    public Arrival preview(Path file, Progress progress) {
        try {
            return take(file, true, progress);
        } catch (Seen e) {
            return e.arrival;
        }
    }

    /** The end of a preview: whatever was written in its action is given up. */
    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Arrival arrival;

        Seen(Arrival arrival) {
            super(null, null, false, false);
            this.arrival = arrival;
        }
    }

    private Arrival take(Path file, boolean onlyLook, Progress progress) {
        Signed signed = head(file);
        Manifest manifest = signed.manifest();
        Relation relation = relation(manifest);
        refuseOutOfTurn(signed);
        // whatever the file says its sender is called and where: what came with the keys counts
        Party sender = keys.known(manifest.sender());
        Exchange exchange =
                new Exchange(
                        keys.self(),
                        sender,
                        relation,
                        LocalDateTime.now(clock),
                        Authorship.of(manifest.changed()));
        Edits edits = edits(manifest);
        try {
            return journal.act(
                    Takes.action(manifest),
                    pen -> {
                        Arrival arrival =
                                write(pen, file, signed, exchange, edits, onlyLook, progress);
                        if (onlyLook) {
                            throw new Seen(arrival);
                        }
                        return arrival;
                    });
        } catch (Collision e) {
            throw new Problem(Text.of("sync.import.collision", manifest.sender().name()), e);
        } catch (StillInUse e) {
            throw new Problem(Text.of("sync.import.inUse", manifest.sender().name()), e);
        }
    }

    private Relation relation(Manifest manifest) {
        Party us = keys.self();
        Party from = keys.known(manifest.sender());
        if (manifest.kind() == Kind.REPLY) {
            Flows.refuseReplyFrom(us, from);
            return Relation.ABOVE;
        }
        return Flows.relation(us, from, manifest.kind());
    }

    /** What was done here that the sender had not heard of. */
    private Edits edits(Manifest manifest) {
        UUID sender = manifest.sender().id();
        long heard = database.read(handle -> Line.heard(handle, manifest));
        boolean ours = keys.self().role().equals(Flows.KECAMATAN);
        return Edits.since(journal, heard, sender, from -> ours || keys.isStation(from));
    }

    /**
     * What the participations of a file cost by our own rules of the month in which it was made.
     */
    private @Nullable Reported reported(Manifest manifest, Set<UUID> participations) {
        return manifest.totals().wages() == null
                ? null
                : reported(contributions, Period.of(manifest.made().toLocalDate()), participations);
    }

    /** Nothing for a month without rates, as by a clock that is far behind: no file fails by it. */
    static @Nullable Reported reported(
            Contributions contributions, Period month, Set<UUID> participations) {
        try {
            return contributions.reported(month, participations);
        } catch (Problem e) {
            return null;
        }
    }

    private Arrival write(
            Pen pen,
            Path file,
            Signed signed,
            Exchange exchange,
            Edits edits,
            boolean onlyLook,
            Progress progress) {
        Manifest manifest = signed.manifest();
        Merge merge = new Merge(pen, pictures, Authors.of(journal), exchange, edits, onlyLook);
        ReplyIntake reply =
                manifest.kind() == Kind.REPLY
                        ? new ReplyIntake(
                                pen, merge, merge.corrections(people), enrolments, exchange)
                        : null;
        Counting counting = new Counting(reply == null ? merge : reply);
        Signed whole = read(file, counting, progress);
        if (!whole.equals(signed)) {
            throw Problem.of("sync.file.damaged");
        }
        Replied replied = reply == null ? null : reply.finish();
        Merged merged = merge.finish();
        Acknowledging.of(pen, manifest, LocalDate.now(clock));
        boolean same = exchange.relation().sameOffice();
        boolean all = same || reply != null;
        Holds ours = SyncRowStore.holds(pen.handle(), all ? null : manifest.sender().id());
        Arrival arrival =
                new Arrival(
                        manifest,
                        signed.fingerprint(),
                        counting.held(),
                        merged,
                        ours,
                        replied,
                        !same || !edits.anyOfPeople(),
                        reported(manifest, counting.participations()),
                        reply == null ? List.of() : Ruling.of(people, counting.rulings()));
        SyncFileStore.receive(
                pen, Turn.received(Ids.next(), arrival, LocalDate.now(clock)), manifest.base());
        return arrival;
    }
}
