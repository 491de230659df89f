package id.sadardesa.base;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** New row ids: UUID version 7, so that two offices never collide and an index grows at its end. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] POOL = new byte[4096];
    private static final ByteBuffer RANDOM_BITS = ByteBuffer.wrap(POOL).position(POOL.length);
    private static long last;

    private Ids() {}

    /**
     * An id above all that this program gave before: within one millisecond twelve bits count on
     * from a random beginning, and run over into the next millisecond when they are used up.
     */
    public static synchronized UUID next() {
        if (RANDOM_BITS.remaining() < 10) {
            RANDOM.nextBytes(POOL);
            RANDOM_BITS.rewind();
        }
        long now = (System.currentTimeMillis() << 12) | (RANDOM_BITS.getShort() & 0x07FFL);
        last = now >> 12 > last >> 12 ? now : last + 1;
        long high = (last >> 12 << 16) | 0x7000L | (last & 0x0FFFL);
        long low = (RANDOM_BITS.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
