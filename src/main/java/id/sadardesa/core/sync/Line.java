package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Place;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where the next file to an office stands.
 *
 * @param known the newest file of ours that the office is known to have
 * @param full whether the next one has to hold everything
 */
record Line(Place place, SyncFileStore.@Nullable Filed known, boolean full) {
    static Line to(Handle handle, UUID office, SendForm form) {
        List<SyncFileStore.Filed> sent =
                SyncFileStore.sent(handle, office).stream()
                        .filter(SyncFileStore.Filed::isMain)
                        .toList();
        List<Received> received =
                SyncFileStore.received(handle, office).stream().filter(Received::isMain).toList();
        int last = sent.isEmpty() ? 0 : sent.get(0).number();
        // a copy that was restored has forgotten what the other office has seen since
        int seenOfUs = received.stream().mapToInt(Received::seen).max().orElse(0);
        int number = form.number() == 0 ? Math.max(last, seenOfUs) + 1 : form.number();
        if (number <= last) {
            throw Problem.of("sync.send.number", last + 1);
        }
        Optional<SyncFileStore.Filed> known =
                sent.stream().filter(one -> one.acknowledgedOn() != null).findFirst();
        Received newest = received.isEmpty() ? null : received.get(0);
        Place place =
                new Place(
                        number,
                        1,
                        1,
                        known.map(SyncFileStore.Filed::number).orElse(0),
                        known.map(SyncFileStore.Filed::fingerprint).orElse(null),
                        number == last + 1 && last > 0 ? sent.get(0).fingerprint() : null,
                        newest == null ? 0 : newest.number(),
                        newest == null ? null : newest.fingerprint(),
                        null);
        boolean full = form.everything() || known.isEmpty() || number > last + 1;
        return new Line(place, known.orElse(null), full);
    }

    boolean isFull() {
        return full;
    }

    /** The last action that the next file does not hold. */
    long after(Kind kind) {
        return kind == Kind.FULL || known == null ? 0 : known.upTo();
    }

    /** The last action here that the sender of a file had heard of when it made the file. */
    static long heard(Handle handle, Manifest manifest) {
        List<SyncFileStore.Filed> sent =
                SyncFileStore.sent(handle, manifest.sender().id()).stream()
                        .filter(SyncFileStore.Filed::isMain)
                        .toList();
        Place place = manifest.place();
        if (place.seen() == 0 || sent.isEmpty()) {
            return 0;
        }
        return sent.stream()
                .filter(one -> one.number() == place.seen())
                .filter(one -> one.fingerprint().equals(place.seenHash()))
                .map(SyncFileStore.Filed::upTo)
                .findFirst()
                // this is a copy from before that file: the sender knows all that is here
                .orElse(sent.get(0).upTo());
    }
}
