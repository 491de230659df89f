package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part as they are unpacked: counted, so that a small file cannot become a flood.
 */
final class PartStream extends FilterInputStream {
    /** No tag, comment or attribute of a real workbook comes near this. */
    private static final int LONGEST_TOKEN = 4_000_000;

    private static final int SUSPICIOUS_FROM = 20_000_000;
    private static final int SUSPICIOUS_RATIO = 400;

    private final String file;
    private final Allowance budget;
    private final Progress progress;
    private final long packed;
    private long unpacked;
    private long mark;

    PartStream(InputStream in, String file, long packed, Allowance budget, Progress progress) {
        super(in);
        this.file = file;
        this.packed = Math.max(1, packed);
        this.budget = budget;
        this.progress = progress;
    }

    /** A new tag or text begins. */
    void mark() {
        mark = unpacked;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int more) {
        progress.check();
        unpacked += more;
        budget.bytes(more);
        if (unpacked > SUSPICIOUS_FROM && unpacked / packed > SUSPICIOUS_RATIO) {
            throw Problem.of("table.limit.bytes", file, SUSPICIOUS_FROM / 1_000_000);
        }
        if (unpacked - mark > LONGEST_TOKEN) {
            throw Problem.of("table.file.broken", file);
        }
    }
}
