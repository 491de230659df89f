package id.sadardesa.core.sync.v1;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands in what two offices send each other.
 *
 * @param number counts the files from this sender to this receiver, from 1
 * @param piece which of the files of this number it is, from 1; the first has everything but photos
 * @param pieces how many files have this number
 * @param base the number of the last file that the sender knows the receiver has; the file holds
 *     all that happened after it. 0 when there is none
 * @param baseHash the fingerprint of that file
 * @param previousHash the fingerprint of the file with the number before
 * @param seen the number of the newest file of the receiver that the sender has taken; 0 when there
 *     is none
 * @param seenHash the fingerprint of that file
 * @param common the last action that both had when one of them was made from a copy of the other;
 *     null between two offices
 */
public record Place(
        int number,
        int piece,
        int pieces,
        int base,
        @Nullable String baseHash,
        @Nullable String previousHash,
        int seen,
        @Nullable String seenHash,
        @Nullable UUID common) {
    /** The first file of an office to another. */
    public static final Place FIRST = new Place(1, 1, 1, 0, null, null, 0, null, null);

    /** The same place for another of its pieces. */
    public Place piece(int which, int of) {
        return new Place(number, which, of, base, baseHash, previousHash, seen, seenHash, common);
    }

    /** The place of further photos, which rest on the first file of the same number. */
    public Place withMain(String fingerprint) {
        return new Place(number, piece, pieces, number, fingerprint, null, seen, seenHash, common);
    }
}
