package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Collision;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.PackageReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that come in from other offices: looked at, held against what is here, and taken as one
 * action or not at all.
 */
public final class Arrivals {
    private final Database database;
    private final Journal journal;
    private final Offices offices;
    private final Pictures pictures;
    private final SyncKeys keys;
    private final Clock clock;

    public Arrivals(
            Database database,
            Journal journal,
            Offices offices,
            Pictures pictures,
            SyncKeys keys,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.pictures = pictures;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Reads a file to its end and believes nothing that is not signed by an office we trust; writes
     * nothing.
     *
     * @throws Problem when it is not for us, was changed or cut, or its sender is not trusted
     */
    public Manifest inspect(Path file, Progress progress) {
        return read(file, Contents.NONE, progress);
    }

    private Manifest read(Path file, Contents contents, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream opened = Age.opening(in, keys.secret().identity())) {
            return PackageReader.read(opened, this::verifier, contents, progress);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable", file.toString()), e);
        }
    }

    /** Whose signature a file must carry. */
    private byte[] verifier(Manifest manifest) {
        Office own = offices.current();
        Partner sender =
                keys.partners().stream()
                        .filter(one -> one.office().id().equals(manifest.sender().id()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                "sync.partner.stranger", manifest.sender().name()));
        if (!sender.trusted()) {
            throw Problem.of(
                    sender.revokedOn() == null ? "sync.partner.unread" : "sync.partner.gone",
                    sender.office().name());
        }
        if (!manifest.receiver().id().equals(own.id())) {
            throw Problem.of("sync.file.otherOffice", manifest.receiver().name());
        }
        if (manifest.training() != own.training()) {
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
        return take(file, false, progress);
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
        Manifest manifest = inspect(file, progress);
        refuseRole(manifest);
        CodeLists.refuseNewer(manifest.codeLists());
        refuseOutOfOrder(manifest);
        try {
            return journal.act(
                    Action.of("sync.received", manifest.number(), manifest.sender().name()),
                    pen -> {
                        Intake intake = new Intake(pen, pictures, manifest.sender());
                        Manifest second = read(file, intake, progress);
                        if (!second.equals(manifest)) {
                            throw Problem.of("sync.file.damaged");
                        }
                        Arrival arrival =
                                intake.apply(manifest, Submissions.sha256(manifest.json()));
                        if (onlyLook) {
                            throw new Seen(arrival);
                        }
                        SyncFileStore.receive(pen, Ids.next(), arrival, LocalDate.now(clock));
                        return arrival;
                    });
        } catch (Collision e) {
            throw new Problem(Text.of("sync.import.collision", manifest.sender().name()), e);
        } catch (StillInUse e) {
            throw new Problem(Text.of("sync.import.inUse", manifest.sender().name()), e);
        }
    }

    private void refuseRole(Manifest manifest) {
        if (offices.current().role() != Office.Role.BRANCH
                || !manifest.sender().role().equals("kecamatan")) {
            throw Problem.of("sync.import.role");
        }
    }

    /** A repeat, a gap and a file of another line are refused by name, with what to ask for. */
    private void refuseOutOfOrder(Manifest manifest) {
        List<SyncFileStore.Received> before =
                database.read(handle -> SyncFileStore.received(handle, manifest.sender().id()));
        String sender = manifest.sender().name();
        int newest = before.isEmpty() ? 0 : before.get(0).number();
        if (manifest.number() <= newest) {
            String fingerprint = Submissions.sha256(manifest.json());
            boolean same = before.stream().anyMatch(one -> one.fingerprint().equals(fingerprint));
            throw same
                    ? Problem.of(
                            "sync.import.again",
                            manifest.number(),
                            sender,
                            Arrival.receiptCode(fingerprint))
                    : Problem.of("sync.import.old", manifest.number(), sender, newest);
        }
        if (manifest.kind() == Kind.FULL) {
            return;
        }
        if (manifest.base() > newest) {
            throw Problem.of("sync.import.gap", manifest.number(), sender, newest + 1);
        }
        refuseOtherLine(manifest, before, manifest.base(), manifest.baseHash());
        refuseOtherLine(manifest, before, manifest.number() - 1, manifest.previousHash());
    }

    private static void refuseOtherLine(
            Manifest manifest,
            List<SyncFileStore.Received> before,
            int number,
            @Nullable String fingerprint) {
        Optional<SyncFileStore.Received> ours =
                before.stream().filter(one -> one.number() == number).findFirst();
        if (ours.isPresent() && !ours.get().fingerprint().equals(fingerprint)) {
            throw Problem.of("sync.import.fork", number, manifest.sender().name());
        }
    }
}
