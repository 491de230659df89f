package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a submission becomes: one, or where it would be too large for e-mail one with
 * everything and as many photos as fit, and further ones with the other photos.
 *
 * @param parts of each file
 * @param aside the people whose photos cannot go along
 */
record Pieces(List<List<Part>> parts, List<String> aside) {
    /** What the seal, the ZIP, the manifest and the descriptions take for each photo, at most. */
    private static final long AROUND_A_PHOTO = 700;

    /** And what they take at least. */
    private static final long AROUND_A_FILE = 16_000;

    /** One of so many bytes becomes so much larger when it is sealed: 16 bytes for each 64 KiB. */
    private static final double SEAL = 1.0003;

    Pieces {
        parts = List.copyOf(parts);
        aside = List.copyOf(aside);
    }

    /**
     * @param before what stands before the photos
     * @param after what stands behind them
     * @param limit the most bytes of a file; 0 when there is none
     */
    static Pieces of(List<Part> before, Album album, List<Part> after, long limit) {
        List<Part> photos = album.photos();
        List<Long> sizes = album.sizes();
        List<List<Part>> pieces = new ArrayList<>();
        List<Part> piece = new ArrayList<>(before);
        long room = limit == 0 ? Long.MAX_VALUE : room(limit) - size(before) - size(after);
        int first = photos.size();
        for (int i = 0; i < photos.size(); i++) {
            long size = sizes.get(i) + AROUND_A_PHOTO;
            if (size > room && pieces.isEmpty()) {
                pieces.add(piece);
                first = i;
            }
            if (size > room) {
                if (i > first) {
                    pieces.add(piece);
                }
                piece = new ArrayList<>();
                room = room(limit);
            }
            piece.add(photos.get(i));
            room -= size;
        }
        pieces.add(piece);
        pieces.get(0).addAll(after);
        return new Pieces(pieces, album.aside());
    }

    private static long room(long limit) {
        return (long) (limit / SEAL) - AROUND_A_FILE;
    }

    private static long size(List<Part> parts) {
        return parts.stream().mapToLong(Part::measure).sum();
    }
}
