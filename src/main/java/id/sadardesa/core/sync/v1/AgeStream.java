package id.sadardesa.core.sync.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The payload of an age file: pieces of 64 KiB, each with ChaCha20-Poly1305, numbered, the last one
 * marked.
 */
final class AgeStream extends OutputStream {
    private static final int PIECE = 1 << 16;
    private static final int TAG = 16;
    private static final int NONCE = 12;
    private static final String HMAC = "HmacSHA256";

    private final OutputStream out;
    private final SecretKeySpec key;
    private final Cipher cipher;
    private final byte[] piece = new byte[PIECE];
    private final byte[] sealed = new byte[PIECE + TAG];
    private long number;
    private int filled;
    private boolean closed;

    AgeStream(OutputStream out, byte[] payloadKey) {
        this.out = out;
        this.key = new SecretKeySpec(payloadKey, "ChaCha20");
        try {
            this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HKDF-SHA-256 of the file key with the nonce as salt and {@code payload} as info. */
    static byte[] payloadKey(byte[] fileKey, byte[] nonce) {
        byte[] extracted = hmac(nonce, fileKey);
        return hmac(extracted, new byte[] {'p', 'a', 'y', 'l', 'o', 'a', 'd', 1});
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == PIECE) {
                flush(false);
            }
            int n = Math.min(length - done, PIECE - filled);
            System.arraycopy(from, offset + done, piece, filled, n);
            filled += n;
            done += n;
        }
    }

    private void flush(boolean last) throws IOException {
        byte[] nonce = new byte[NONCE];
        for (int i = 0; i < Long.BYTES; i++) {
            nonce[NONCE - 2 - i] = (byte) (number >>> (8 * i));
        }
        nonce[NONCE - 1] = (byte) (last ? 1 : 0);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
            int n = cipher.doFinal(piece, 0, filled, sealed, 0);
            out.write(sealed, 0, n);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        number++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flush(true);
            Arrays.fill(piece, (byte) 0);
            out.flush();
        }
    }
}
