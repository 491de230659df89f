package id.sadardesa.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.UUID;

/** New row ids: UUID version 7, so that two offices never collide and an index grows at its end. */
public final class Ids {
    /**
     * As the database orders them, and as they are ordered when they are written: without a sign.
     */
    public static final Comparator<UUID> ORDER =
            Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                    .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

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

    /**
     * The id of something that is known by its names, e.g. a village by its code: every office
     * gives it the same one. UUID version 8 over the SHA-256 of the names.
     */
    public static UUID named(String... names) {
        MessageDigest digest = SafeFile.sha256();
        for (String name : names) {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
