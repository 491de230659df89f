package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every file says which of ours its sender took last: that is our receipt of this one. Of those
 * before it only an answer tells that they were taken; what they held stands in the later one too.
 * A sender that was restored from an old copy has fewer than it had, and gets the rest again.
 */
final class Acknowledging {
    private Acknowledging() {}

    static void of(Pen pen, Manifest manifest, LocalDate today) {
        UUID sender = manifest.sender().id();
        List<SyncFileStore.Filed> sent = SyncFileStore.sent(pen.handle(), sender);
        int seen = seen(manifest, sent);
        Set<String> answered =
                AnswerStore.of(pen.handle(), sender).stream()
                        .map(Answer::fingerprint)
                        .collect(Collectors.toSet());
        for (SyncFileStore.Filed one : sent) {
            boolean took = one.number() == seen || answered.contains(one.fingerprint());
            if (one.number() <= seen && took && one.acknowledgedOn() == null) {
                SyncFileStore.acknowledge(pen, one.id(), today);
            } else if (one.number() > seen && one.acknowledgedOn() != null) {
                SyncFileStore.acknowledge(pen, one.id(), null);
            }
        }
    }

    private static int seen(Manifest manifest, List<SyncFileStore.Filed> sent) {
        return sent.stream()
                .filter(SyncFileStore.Filed::isMain)
                .filter(one -> one.number() == manifest.place().seen())
                .filter(one -> one.fingerprint().equals(manifest.place().seenHash()))
                .map(SyncFileStore.Filed::number)
                .findFirst()
                .orElse(0);
    }
}
