package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.picture.JpegFrame;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Photos of a file. They come before the people who have them, or later in a file of their own; who
 * waits for one is noted until it comes.
 */
final class Photos {
    private static final String WAITING = "sync_photo";

    private final Pen pen;
    private final Pictures pictures;
    private final MergeStore store;
    private final Tallying tallying;
    private final Map<UUID, String> wanted = new LinkedHashMap<>();

    Photos(Pen pen, Pictures pictures, MergeStore store, Tallying tallying) {
        this.pen = pen;
        this.pictures = pictures;
        this.store = store;
        this.tallying = tallying;
    }

    /** Keeps a photo and gives it to those who wait for it; what is no picture is left out. */
    void keep(String sha256, byte[] jpeg) {
        if (JpegFrame.of(jpeg).isEmpty()) {
            return;
        }
        UUID picture = pictures.keep(pen, jpeg);
        for (UUID person : store.waiting(sha256)) {
            pen.update(Tables.of(Resource.PEOPLE), person, Map.of(Cells.PHOTO_ID, picture));
            pen.delete(WAITING, person);
        }
    }

    /**
     * The column that a photo becomes.
     *
     * @param isNew whether the person is not here yet
     */
    void column(
            UUID person,
            @Nullable String hash,
            boolean isNew,
            Map<String, @Nullable Object> columns) {
        UUID picture = hash == null ? null : store.picture(hash).orElse(null);
        if (hash == null || picture != null) {
            columns.put(Cells.PHOTO_ID, picture);
            if (!isNew && store.waits(person)) {
                pen.delete(WAITING, person);
            }
        } else {
            wanted.put(person, hash);
        }
    }

    /** Notes who waits, once they are written themselves. */
    void after() {
        wanted.forEach(
                (person, hash) -> {
                    if (store.waits(person)) {
                        pen.update(WAITING, person, Map.of("sha256", hash));
                    } else {
                        pen.insert(WAITING, person, Map.of("sha256", hash));
                    }
                    tallying.photoMissing();
                });
        wanted.clear();
    }

    /** Who goes waits for nothing. */
    void forget(UUID person) {
        if (store.waits(person)) {
            pen.delete(WAITING, person);
        }
    }
}
