package id.sadardesa.core.sync.v1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts and hashes what is read through it. */
final class TallyIn extends FilterInputStream {
    private final Tally tally = new Tally(java.io.OutputStream.nullOutputStream());

    TallyIn(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            tally.write(one);
        }
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int n = in.read(to, offset, length);
        if (n > 0) {
            tally.write(to, offset, n);
        }
        return n;
    }

    int crc() {
        return tally.crc();
    }

    Listed listed(String name) {
        return tally.listed(name);
    }
}
