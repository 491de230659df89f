package id.sadardesa.core.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A square code under the best of its eight masks: the same one that the library would find, found
 * a line of modules at a time, because trying them took a sixth of the time of a card.
 */
final class QrMask {
    private static final int MASKS = 8;

    /** A line of modules is the bits of a long. */
    private static final int WIDEST = 63;

    // the marks that ISO 18004 takes off
    private static final int RUN = 5;
    private static final int FOR_A_RUN = 3;
    private static final int FOR_A_BLOCK = 3;
    private static final int FOR_A_FINDER = 40;
    private static final int FOR_A_SLANT = 10;

    /** By how wide a code is: in what it differs under each mask, whatever it says. */
    private static final Map<Integer, Lines[]> DIFFERENCES = new ConcurrentHashMap<>();

    private QrMask() {}

    /** The modules of a text, 1 for dark. */
    static ByteMatrix modules(String content) throws WriterException {
        ByteMatrix plain = under(content, 0);
        if (plain.getWidth() > WIDEST) {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        }
        Lines[] differences = DIFFERENCES.get(plain.getWidth());
        if (differences == null) {
            differences = differences(content);
            DIFFERENCES.put(plain.getWidth(), differences);
        }
        int best = best(Lines.of(plain), differences);
        return best == 0 ? plain : under(content, best);
    }

    private static ByteMatrix under(String content, int mask) throws WriterException {
        return Encoder.encode(
                        content,
                        ErrorCorrectionLevel.M,
                        Map.of(EncodeHintType.QR_MASK_PATTERN, mask))
                .getMatrix();
    }

    private static Lines[] differences(String content) throws WriterException {
        Lines plain = Lines.of(under(content, 0));
        Lines[] all = new Lines[MASKS];
        for (int mask = 0; mask < MASKS; mask++) {
            all[mask] = plain.differing(Lines.of(under(content, mask)));
        }
        return all;
    }

    private static int best(Lines plain, Lines[] differences) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < MASKS; mask++) {
            int penalty = plain.differing(differences[mask]).penalty();
            if (penalty < least) {
                least = penalty;
                best = mask;
            }
        }
        return best;
    }

    /** Rows from above and columns from the left; the first module of a line is its lowest bit. */
    @SuppressWarnings("ArrayRecordComponent") // counted at once; never compared
    private record Lines(long[] rows, long[] columns) {
        static Lines of(ByteMatrix matrix) {
            int n = matrix.getWidth();
            long[] rows = new long[n];
            long[] columns = new long[n];
            for (int y = 0; y < n; y++) {
                byte[] row = matrix.getArray()[y];
                for (int x = 0; x < n; x++) {
                    rows[y] |= (long) row[x] << x;
                    columns[x] |= (long) row[x] << y;
                }
            }
            return new Lines(rows, columns);
        }

        /** Where one of the two is dark and the other light. */
        Lines differing(Lines other) {
            return new Lines(differing(rows, other.rows), differing(columns, other.columns));
        }

        private static long[] differing(long[] one, long[] other) {
            long[] differing = new long[one.length];
            for (int i = 0; i < one.length; i++) {
                differing[i] = one[i] ^ other[i];
            }
            return differing;
        }

        int penalty() {
            int n = rows.length;
            int penalty = 0;
            int dark = 0;
            for (int i = 0; i < n; i++) {
                penalty += runs(rows[i], n) + runs(columns[i], n);
                penalty += FOR_A_FINDER * (finders(rows[i], n) + finders(columns[i], n));
                penalty += i + 1 < n ? FOR_A_BLOCK * blocks(rows[i], rows[i + 1], n) : 0;
                dark += Long.bitCount(rows[i]);
            }
            int slant = Math.abs(dark * 2 - n * n) * 10 / (n * n);
            return penalty + FOR_A_SLANT * slant;
        }

        /** Five alike or more beside each other. */
        private static int runs(long line, int n) {
            int penalty = 0;
            int start = 0;
            long changes = (line ^ line >>> 1) & (1L << (n - 1)) - 1;
            while (changes != 0) {
                int end = Long.numberOfTrailingZeros(changes) + 1;
                penalty += run(end - start);
                start = end;
                changes &= changes - 1;
            }
            return penalty + run(n - start);
        }

        private static int run(int length) {
            return length < RUN ? 0 : FOR_A_RUN + length - RUN;
        }

        /** Squares of four alike. */
        private static int blocks(long above, long below, int n) {
            long beside = ~(above ^ above >>> 1);
            long under = ~(above ^ below);
            return Long.bitCount(beside & under & under >>> 1 & (1L << (n - 1)) - 1);
        }

        /** What a reader may take for a corner: 1011101 with four light ones before or behind. */
        private static int finders(long line, int n) {
            long found =
                    line
                            & ~(line >>> 1)
                            & line >>> 2
                            & line >>> 3
                            & line >>> 4
                            & ~(line >>> 5)
                            & line >>> 6;
            if (found == 0) {
                return 0;
            }
            long light = ~line & (1L << n) - 1;
            long four = light & light >>> 1 & light >>> 2 & light >>> 3;
            return Long.bitCount(found & (four >>> 7 | four << 4));
        }
    }
}
