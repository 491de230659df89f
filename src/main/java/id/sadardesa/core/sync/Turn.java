package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.merge.Counts;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Place;
import id.sadardesa.core.sync.v1.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is a file's turn: a repeat, a gap and a file of another line are refused by name, with
 * what to ask for.
 */
final class Turn {
    private Turn() {}

    /**
     * @param before the files of the sender that are here, the newest first
     */
    static void refuseOutOfOrder(Signed signed, List<Received> before) {
        Manifest manifest = signed.manifest();
        if (manifest.kind() == Kind.PHOTOS) {
            refusePhotos(manifest, before);
            return;
        }
        List<Received> mains = before.stream().filter(Received::isMain).toList();
        String sender = manifest.sender().name();
        int newest = mains.isEmpty() ? 0 : mains.get(0).number();
        if (manifest.number() <= newest) {
            throw old(signed, mains, newest);
        }
        if (manifest.kind() == Kind.FULL) {
            return;
        }
        Place place = manifest.place();
        if (place.base() > newest) {
            throw Problem.of("sync.import.gap", manifest.number(), sender, newest + 1);
        }
        refuseOtherLine(manifest, mains, place.base(), place.baseHash());
        refuseOtherLine(manifest, mains, place.number() - 1, place.previousHash());
    }

    private static Problem old(Signed signed, List<Received> mains, int newest) {
        Manifest manifest = signed.manifest();
        String fingerprint = signed.fingerprint();
        String sender = manifest.sender().name();
        boolean same = mains.stream().anyMatch(one -> one.fingerprint().equals(fingerprint));
        return same
                ? Problem.of(
                        "sync.import.again",
                        manifest.number(),
                        sender,
                        Arrival.receiptCode(fingerprint))
                : Problem.of("sync.import.old", manifest.number(), sender, newest);
    }

    private static void refuseOtherLine(
            Manifest manifest, List<Received> mains, int number, @Nullable String fingerprint) {
        Optional<Received> ours = mains.stream().filter(one -> one.number() == number).findFirst();
        if (ours.isPresent() && !ours.get().fingerprint().equals(fingerprint)) {
            throw Problem.of("sync.import.fork", number, manifest.sender().name());
        }
    }

    /** Photos come in any order, but after the file that they belong to, and once. */
    private static void refusePhotos(Manifest manifest, List<Received> before) {
        String sender = manifest.sender().name();
        List<Received> same =
                before.stream().filter(one -> one.number() == manifest.number()).toList();
        String main = manifest.place().baseHash();
        if (same.stream().noneMatch(one -> one.isMain() && one.fingerprint().equals(main))) {
            throw Problem.of("sync.import.photosFirst", manifest.number(), sender);
        }
        if (same.stream().anyMatch(one -> one.piece() == manifest.place().piece())) {
            throw Problem.of(
                    "sync.import.photosAgain", manifest.number(), manifest.place().piece(), sender);
        }
    }

    /** A file as it is noted when it was taken. */
    static Received received(UUID id, Arrival arrival, LocalDate day) {
        Manifest manifest = arrival.manifest();
        Counts counts = arrival.counts();
        return new Received(
                id,
                manifest.sender().id(),
                manifest.number(),
                manifest.place().piece(),
                manifest.place().pieces(),
                manifest.kind(),
                arrival.fingerprint(),
                manifest.place().seen(),
                manifest.made(),
                day,
                manifest.totals(),
                manifest.holds(),
                arrival.ours(),
                counts.added(),
                counts.changed(),
                counts.ended(),
                arrival.merged().conflicts());
    }
}
