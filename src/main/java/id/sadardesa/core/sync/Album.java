package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.core.picture.JpegFrame;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The photos that go along, by their hashes; those that cannot are set aside and listed. */
final class Album {
    private static final int MOST_PHOTO = 1_000_000;

    private final SyncRowStore store;
    private final Pictures pictures;
    private final Map<String, Part> photos = new TreeMap<>();
    private final Map<String, Long> sizes = new TreeMap<>();
    private final List<String> aside = new ArrayList<>();

    Album(SyncRowStore store, Pictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    void add(String hash, String name) {
        if (photos.containsKey(hash)) {
            return;
        }
        SyncRowStore.Picture picture = store.picture(hash);
        if (picture == null || picture.size() > MOST_PHOTO || !isReadable(picture)) {
            aside.add(name);
            return;
        }
        sizes.put(hash, picture.size());
        photos.put(
                hash,
                new Part(
                        "photos/" + hash + ".jpg",
                        out -> out.write(pictures.bytes(picture.id()).orElseThrow(Album::lost))));
    }

    private boolean isReadable(SyncRowStore.Picture picture) {
        return pictures.bytes(picture.id()).flatMap(JpegFrame::of).isPresent();
    }

    private static Problem lost() {
        return Problem.of("base.database.damaged", "picture");
    }

    /** The photos in the order of their hashes. */
    List<Part> photos() {
        return List.copyOf(photos.values());
    }

    List<Long> sizes() {
        return List.copyOf(sizes.values());
    }

    /** The people whose photos cannot go along: too large, unreadable, or gone. */
    List<String> aside() {
        return aside;
    }
}
