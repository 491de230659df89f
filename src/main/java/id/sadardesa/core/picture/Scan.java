package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import java.nio.charset.StandardCharsets;

/** A scanned paper: a PDF or JPEG, known by what it holds and not by its name. */
public enum Scan {
    PDF(".pdf"),
    JPEG(".jpg");

    /** The heaviest scan that is taken: some twenty pages of an office scanner. */
    public static final int MOST_BYTES = 10_000_000;

    /** How far from the end the mark of a whole PDF may stand. */
    private static final int TAIL = 2048;

    private final String ending;

    Scan(String ending) {
        this.ending = ending;
    }

    /** How a file of this kind is named. */
    public String ending() {
        return ending;
    }

    /**
     * Looks at a file.
     *
     * @throws Problem when it is neither, is cut short or heavier than {@link #MOST_BYTES}
     */
    public static Scan of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Problem.of("agreement.scan.heavy", MOST_BYTES / 1_000_000);
        }
        if (text(file, 0, 5).equals("%PDF-")) {
            if (!text(file, file.length - TAIL, TAIL).contains("%%EOF")) {
                throw Problem.of("agreement.scan.cut");
            }
            return PDF;
        }
        if (marker(file, 0, 0xD8) && file.length > 4) {
            if (!endsAsJpeg(file)) {
                throw Problem.of("agreement.scan.cut");
            }
            return JPEG;
        }
        throw Problem.of("agreement.scan.kind");
    }

    /** Some scanners fill the end of the file with zeros. */
    private static boolean endsAsJpeg(byte[] file) {
        int end = file.length;
        while (end > 2 && file[end - 1] == 0) {
            end--;
        }
        return marker(file, end - 2, 0xD9);
    }

    private static boolean marker(byte[] file, int at, int which) {
        return at >= 0
                && at + 1 < file.length
                && (file[at] & 0xFF) == 0xFF
                && (file[at + 1] & 0xFF) == which;
    }

    private static String text(byte[] file, int from, int length) {
        int start = Math.max(0, from);
        int end = Math.min(file.length, Math.max(0, from) + length);
        return new String(file, start, Math.max(0, end - start), StandardCharsets.ISO_8859_1);
    }
}
