package id.sadardesa.core.sync.v1;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Counts and hashes what runs through it, and passes it on. */
final class Tally extends java.io.FilterOutputStream {
    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = sha256();
    private long bytes;

    Tally(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws java.io.IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws java.io.IOException {
        crc.update(from, offset, length);
        digest.update(from, offset, length);
        bytes += length;
        out.write(from, offset, length);
    }

    int crc() {
        return (int) crc.getValue();
    }

    /** Ends the count. */
    Listed listed(String name) {
        return new Listed(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
