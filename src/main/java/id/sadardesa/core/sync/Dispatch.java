package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.Reported;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.merge.CodeLists;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Listed;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.PackageWriter;
import id.sadardesa.core.sync.v1.Part;
import id.sadardesa.core.sync.v1.Place;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Signing;
import id.sadardesa.core.sync.v1.TablePart;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes files from the journal and notes them, before they are written: should the medium fail, the
 * same bytes are made once more.
 */
final class Dispatch {
    private static final Totals NOTHING = new Totals(0, BigDecimal.ZERO, 0, 0);

    private final Database database;
    private final Journal journal;
    private final Pictures pictures;
    private final Contributions contributions;
    private final SyncKeys keys;
    private final SyncRowStore rows;
    private final Clock clock;

    Dispatch(
            Database database,
            Journal journal,
            Pictures pictures,
            Contributions contributions,
            SyncKeys keys,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.pictures = pictures;
        this.contributions = contributions;
        this.keys = keys;
        this.rows = new SyncRowStore(database);
        this.clock = clock;
    }

    /** A file before it is made: what goes in, measured. */
    private record Draft(
            Line line,
            Kind wish,
            long upTo,
            Submission submission,
            Pieces pieces,
            List<PackageWriter> writers,
            LocalDateTime made,
            Totals totals) {
        long after() {
            return line.after(wish);
        }
    }

    /** Nothing when nothing happened that the office would learn of. */
    private Optional<Draft> draft(Partner to, Scope.Flow flow, SendForm form, Progress progress) {
        keys.refuseUntrusted(to);
        Line line = database.read(handle -> Line.to(handle, to.office().id(), form));
        Kind wish =
                flow == Scope.Flow.REPLY ? Kind.REPLY : line.isFull() ? Kind.FULL : Kind.DIFFERENCE;
        long upTo = journal.lastSeq();
        Scope scope = new Scope(to.office().id(), flow);
        Submission submission =
                Submission.of(journal, rows, pictures, scope, wish, line.after(wish), upTo);
        if (submission.isEmpty()) {
            return Optional.empty();
        }
        progress.check();
        Pieces pieces = submission.pieces(form.limit());
        List<PackageWriter> writers = measure(pieces, progress);
        LocalDateTime made = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Totals totals =
                totals(submission.tables(), wages(submission, Period.of(made.toLocalDate())));
        return Optional.of(new Draft(line, wish, upTo, submission, pieces, writers, made, totals));
    }

    /**
     * What is reported for those who take part; nothing in a file that has no room for them, of
     * more than are counted, nor where the wages of some are not on record here, so that the sums
     * would silently lack them.
     */
    private @Nullable Wages wages(Submission submission, Period month) {
        if (!submission.kind().tables().contains(Resource.PARTICIPATIONS)) {
            return null;
        }
        Set<UUID> told = submission.participations();
        if (told.size() > Wages.MOST) {
            return null;
        }
        Reported reported = Arrivals.reported(contributions, month, told);
        if (reported == null || reported.without() > 0) {
            return null;
        }
        return new Wages(told.size(), reported.wages().value(), reported.contributions().value());
    }

    /** What the next file for an office would hold; nothing is noted or written. */
    Optional<Outlook> outlook(Partner to, Scope.Flow flow, SendForm form, Progress progress) {
        return draft(to, flow, form, progress)
                .map(
                        draft ->
                                new Outlook(
                                        draft.submission.kind(),
                                        draft.line.place().number(),
                                        draft.line.place().base(),
                                        draft.totals,
                                        draft.writers.size(),
                                        draft.writers.stream().mapToLong(Dispatch::bytes).sum(),
                                        draft.pieces.aside()));
    }

    /**
     * Makes the next file for an office and writes it.
     *
     * @param nothing what to say when there is nothing to tell
     */
    Made make(
            Partner to,
            Scope.Flow flow,
            SendForm form,
            String nothing,
            Path file,
            Progress progress) {
        Draft draft =
                draft(to, flow, form, progress)
                        .orElseThrow(() -> Problem.of(nothing, to.office().name()));
        List<PackageWriter> writers = draft.writers;
        Manifest manifest =
                new Manifest(
                        draft.submission.kind(),
                        draft.line.place(),
                        draft.made,
                        to.training(),
                        keys.self(),
                        to.office(),
                        draft.totals,
                        flow == Scope.Flow.REPLY ? rows.holds(to.office().id()) : rows.holds(null),
                        CodeLists.VERSIONS,
                        draft.submission.changed(),
                        List.of());
        List<SyncFileStore.Filed> filed = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            Manifest piece = piece(manifest, i + 1, writers.size(), filed);
            filed.add(
                    file(
                            piece.with(writers.get(i).listed()),
                            to,
                            draft.after(),
                            draft.upTo,
                            form.limit()));
        }
        refuseOverLimit(draft.pieces, writers, form.limit());
        note(filed, to);
        List<Path> files = write(filed, writers, file);
        return new Made(filed.get(0).sent(), files, draft.pieces.aside());
    }

    private static long bytes(PackageWriter writer) {
        return writer.listed().stream().mapToLong(Listed::bytes).sum();
    }

    private static List<PackageWriter> measure(Pieces pieces, Progress progress) {
        List<PackageWriter> writers = new ArrayList<>();
        for (List<Part> parts : pieces.parts()) {
            progress.check();
            writers.add(PackageWriter.measure(parts));
        }
        return writers;
    }

    /** What can go by itself are photos; all else has to fit. */
    private static void refuseOverLimit(Pieces pieces, List<PackageWriter> writers, long limit) {
        long bytes = bytes(writers.get(0));
        if (limit > 0 && bytes > limit && pieces.parts().size() > 0) {
            throw Problem.of("sync.send.limit", Size.of(bytes), Size.of(limit));
        }
    }

    /** The manifest of one of the files of a number; the first says everything but photos. */
    private static Manifest piece(
            Manifest main, int piece, int of, List<SyncFileStore.Filed> before) {
        Place place = main.place().piece(piece, of);
        if (piece == 1) {
            return new Manifest(
                    main.kind(),
                    place,
                    main.made(),
                    main.training(),
                    main.sender(),
                    main.receiver(),
                    main.totals(),
                    main.holds(),
                    main.codeLists(),
                    main.changed(),
                    List.of());
        }
        return new Manifest(
                Kind.PHOTOS,
                place.withMain(before.get(0).fingerprint()),
                main.made(),
                main.training(),
                main.sender(),
                main.receiver(),
                NOTHING,
                Holds.NOTHING,
                main.codeLists(),
                List.of());
    }

    private SyncFileStore.Filed file(
            Manifest manifest, Partner to, long after, long upTo, long limit) {
        byte[] json = manifest.json();
        byte[] signature = Signing.sign(KeyCard.bytes(keys.secret().signer()), json);
        return new SyncFileStore.Filed(
                Ids.next(),
                manifest,
                Fingerprint.of(json),
                after,
                upTo,
                limit,
                Age.seal(to.recipient()),
                KeyCard.base64(signature),
                null);
    }

    private void note(List<SyncFileStore.Filed> filed, Partner to) {
        journal.act(
                Action.of("sync.sent", filed.get(0).number(), to.office().name()),
                pen -> {
                    filed.forEach(one -> SyncFileStore.insert(pen, one));
                    return filed;
                });
    }

    /**
     * Writes the files of a number once more, byte for byte as they were.
     *
     * @throws Problem when the journal no longer gives the same bytes
     */
    Made again(List<SyncFileStore.Filed> filed, Scope.Flow flow, Path file, Progress progress) {
        SyncFileStore.Filed main = filed.get(0);
        Scope scope = new Scope(main.manifest().receiver().id(), flow);
        Submission submission =
                Submission.of(
                        journal,
                        rows,
                        pictures,
                        scope,
                        main.manifest().kind(),
                        main.after(),
                        main.upTo());
        Pieces pieces = submission.pieces(main.limit());
        List<PackageWriter> writers = measure(pieces, progress);
        if (writers.size() != filed.size()) {
            throw Problem.of("sync.send.differs", main.number());
        }
        List<SyncFileStore.Filed> told = new ArrayList<>(filed);
        told.set(0, asItWas(main, submission, writers.get(0)));
        return new Made(main.sent(), write(told, writers, file), pieces.aside());
    }

    /** Files from before it was said who changed what do not say it when they are made again. */
    private static SyncFileStore.Filed asItWas(
            SyncFileStore.Filed main, Submission submission, PackageWriter writer) {
        Manifest plain = main.manifest();
        boolean silent =
                Fingerprint.of(plain.with(writer.listed()).json()).equals(main.fingerprint());
        return silent ? main : main.with(plain.saying(submission.changed()));
    }

    private static List<Path> write(
            List<SyncFileStore.Filed> filed, List<PackageWriter> writers, Path file) {
        List<byte[]> manifests = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            byte[] json = filed.get(i).manifest().with(writers.get(i).listed()).json();
            if (!Fingerprint.of(json).equals(filed.get(i).fingerprint())) {
                throw Problem.of("sync.send.differs", filed.get(i).number());
            }
            manifests.add(json);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            Path place = i == 0 ? file : beside(file, i + 1);
            write(filed.get(i), writers.get(i), manifests.get(i), place);
            files.add(place);
        }
        return files;
    }

    private static void write(
            SyncFileStore.Filed filed, PackageWriter writer, byte[] manifest, Path file) {
        SafeFile.write(
                file,
                out -> {
                    try (var sealed = Age.sealing(out, filed.seal())) {
                        writer.writeTo(sealed, manifest, KeyCard.bytes(filed.signature()));
                    }
                });
        if (!Files.isRegularFile(file)) {
            throw Problem.of("base.file.differs", file.toString());
        }
    }

    /** {@code kiriman-7.sadar} has its photos in {@code kiriman-7-foto-2.sadar}. */
    private static Path beside(Path file, int piece) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + "-foto-" + piece + ending);
    }

    private static Totals totals(List<TablePart> tables, @Nullable Wages wages) {
        int people = 0;
        int tombstones = 0;
        int decisions = 0;
        BigDecimal rupiah = BigDecimal.ZERO;
        for (TablePart table : tables) {
            rupiah = rupiah.add(table.rupiah());
            switch (table.resource()) {
                case PEOPLE -> people = table.count();
                case TOMBSTONES -> tombstones = table.count();
                case DECISIONS -> decisions = table.count();
                default -> {}
            }
        }
        return new Totals(people, rupiah, tombstones, decisions, wages);
    }
}
