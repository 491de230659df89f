package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Listed;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.PackageWriter;
import id.sadardesa.core.sync.v1.Signing;
import id.sadardesa.core.sync.v1.TablePart;
import id.sadardesa.core.sync.v1.Totals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What this office hands in: files for the branch, made from the journal. Each holds all that
 * happened since the last file that the branch is known to have, so a lost one loses nothing.
 */
public final class Submissions {
    private final Database database;
    private final Journal journal;
    private final Offices offices;
    private final Pictures pictures;
    private final SyncKeys keys;
    private final SyncRowStore rows;
    private final Clock clock;

    public Submissions(
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
        this.rows = new SyncRowStore(database);
        this.clock = clock;
    }

    /**
     * Makes the next file for a branch and writes it, safely. The file is noted before it is
     * written: should the medium fail, {@link #again} makes it once more.
     *
     * @param everything a full file instead of what changed
     * @return the file as it is noted, and how many photos could not go along
     * @throws Problem when the branch is not trusted, there is nothing to tell it, or the place
     *     cannot be written to
     */
    public Made send(Partner to, boolean everything, Path file, Progress progress) {
        refuseStranger(to);
        List<SyncFileStore.Filed> before = sentTo(to);
        Optional<SyncFileStore.Filed> known =
                before.stream().filter(one -> one.sent().acknowledgedOn() != null).findFirst();
        Kind kind = everything || known.isEmpty() ? Kind.FULL : Kind.DIFFERENCE;
        long upTo = journal.lastSeq();
        long after = kind == Kind.FULL ? 0 : known.map(SyncFileStore.Filed::upTo).orElseThrow();
        Submission submission = Submission.of(journal, rows, pictures, kind, after, upTo);
        if (submission.isEmpty()) {
            throw Problem.of("sync.send.nothing", to.office().name());
        }
        progress.check();
        PackageWriter writer = PackageWriter.measure(submission.parts());
        Manifest manifest =
                new Manifest(
                        kind,
                        before.isEmpty() ? 1 : before.get(0).sent().number() + 1,
                        known.map(one -> one.sent().number()).orElse(0),
                        known.map(one -> one.sent().fingerprint()).orElse(null),
                        before.isEmpty() ? null : before.get(0).sent().fingerprint(),
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                        to.training(),
                        SyncKeys.party(offices.current()),
                        to.office(),
                        totals(submission.tables()),
                        CodeLists.VERSIONS,
                        writer.listed());
        SyncFileStore.Filed filed = file(manifest, to, after, upTo);
        journal.act(
                Action.of("sync.sent", manifest.number(), to.office().name()),
                pen -> {
                    SyncFileStore.insert(pen, filed);
                    return filed;
                });
        int aside = write(filed, file);
        return new Made(filed.sent(), aside);
    }

    /**
     * A file that was made.
     *
     * @param photosAside how many photos could not go along
     */
    public record Made(Sent sent, int photosAside) {}

    private SyncFileStore.Filed file(Manifest manifest, Partner to, long after, long upTo) {
        byte[] json = manifest.json();
        byte[] signature = Signing.sign(KeyCard.bytes(keys.secret().signer()), json);
        Sent sent =
                new Sent(
                        to.office().id(),
                        manifest.number(),
                        manifest.kind(),
                        manifest.made(),
                        sha256(json),
                        manifest.totals(),
                        null);
        return new SyncFileStore.Filed(
                Ids.next(),
                sent,
                manifest,
                after,
                upTo,
                Age.seal(to.recipient()),
                KeyCard.base64(signature));
    }

    /**
     * Writes a sent file once more, byte for byte as it was.
     *
     * @throws Problem when there is no such file, or the journal no longer gives the same bytes
     */
    public Made again(Partner to, int number, Path file) {
        SyncFileStore.Filed filed = find(to, number);
        int aside = write(filed, file);
        return new Made(filed.sent(), aside);
    }

    private int write(SyncFileStore.Filed filed, Path file) {
        Manifest noted = filed.manifest();
        Submission submission =
                Submission.of(journal, rows, pictures, noted.kind(), filed.after(), filed.upTo());
        PackageWriter writer = PackageWriter.measure(submission.parts());
        byte[] json = with(noted, writer.listed()).json();
        if (!sha256(json).equals(filed.sent().fingerprint())) {
            throw Problem.of("sync.send.differs", noted.number());
        }
        SafeFile.write(
                file,
                out -> {
                    try (var sealed = Age.sealing(out, filed.seal())) {
                        writer.writeTo(sealed, json, KeyCard.bytes(filed.signature()));
                    }
                });
        return submission.setAside().size();
    }

    private static Manifest with(Manifest noted, List<Listed> parts) {
        return new Manifest(
                noted.kind(),
                noted.number(),
                noted.base(),
                noted.baseHash(),
                noted.previousHash(),
                noted.made(),
                noted.training(),
                noted.sender(),
                noted.receiver(),
                noted.totals(),
                noted.codeLists(),
                parts);
    }

    private static Totals totals(List<TablePart> tables) {
        int people = 0;
        int tombstones = 0;
        BigDecimal rupiah = BigDecimal.ZERO;
        for (TablePart table : tables) {
            rupiah = rupiah.add(table.rupiah());
            switch (table.resource()) {
                case PEOPLE -> people = table.count();
                case TOMBSTONES -> tombstones = table.count();
                default -> {}
            }
        }
        return new Totals(people, rupiah, tombstones);
    }

    /**
     * Notes that the branch has a file: from now on files hold what happened after it.
     *
     * @param code what the branch's program showed when it took the file
     * @throws Problem when it is the code of another file, or the file was acknowledged already
     */
    public Sent acknowledge(Partner to, int number, String code) {
        SyncFileStore.Filed filed = find(to, number);
        if (filed.sent().acknowledgedOn() != null) {
            throw Problem.of("sync.receipt.there", number);
        }
        if (!PhoneCode.same(Arrival.receiptCode(filed.sent().fingerprint()), code)) {
            throw Problem.of("sync.receipt.code", number);
        }
        journal.act(
                Action.of("sync.acknowledged", number, to.office().name()),
                pen -> {
                    SyncFileStore.acknowledge(pen, filed.id(), LocalDate.now(clock));
                    return filed;
                });
        return find(to, number).sent();
    }

    /** The files that went to an office, the newest first. */
    public List<Sent> sent(Partner to) {
        return sentTo(to).stream().map(SyncFileStore.Filed::sent).toList();
    }

    private SyncFileStore.Filed find(Partner to, int number) {
        return sentTo(to).stream()
                .filter(one -> one.sent().number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of("sync.send.unknown", number, to.office().name()));
    }

    private List<SyncFileStore.Filed> sentTo(Partner to) {
        return database.read(handle -> SyncFileStore.sent(handle, to.office().id()));
    }

    private void refuseStranger(Partner to) {
        Office own = offices.current();
        if (!to.trusted()) {
            throw Problem.of(
                    to.revokedOn() == null ? "sync.partner.unread" : "sync.partner.gone",
                    to.office().name());
        }
        if (own.role() != Office.Role.KECAMATAN || !to.office().role().equals("branch")) {
            throw Problem.of("sync.send.role");
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
