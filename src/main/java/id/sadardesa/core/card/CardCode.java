package id.sadardesa.core.card;

import id.sadardesa.core.office.Office;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the square code of a card says. It names nobody: the office, the card's number, which copy
 * it is, at most four characters of the KPJ, and a mark that changes when the printed name does.
 * With the office's signature it is 122 signs that QR packs tightly and any scanner can type.
 *
 * @param office six digits of the Kemendagri code
 * @param tail the last four characters of the KPJ, or null
 * @param mark three bytes of a hash over number and name
 * @param sample whether a training office printed it
 */
record CardCode(
        String office,
        CardNumber number,
        int copy,
        @Nullable String tail,
        int mark,
        boolean sample) {
    private static final String REAL = "SD2";
    private static final String SAMPLE = "SDC";

    /** The signs that QR packs tightly and that no keyboard needs a second key for. */
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./";

    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final int BODY = 14;
    private static final int SIGNATURE = 64;

    /** As many signs as the largest number of {@link #BODY} and {@link #SIGNATURE} bytes takes. */
    private static final int LENGTH = 119;

    private static final int MOST_COPIES = 31;
    private static final int COPY_BITS = 5;
    private static final int TAIL = 4;
    private static final int THREE_BYTES = 0xFFFFFF;

    /** A code with its signature, as it was read from a card. */
    @SuppressWarnings("ArrayRecordComponent") // checked once; never compared
    record Signed(CardCode code, byte[] signature) {}

    static CardCode of(Office office, IssuedCard card) {
        return new CardCode(
                office.code().replace(".", ""),
                card.number(),
                Math.min(card.copy(), MOST_COPIES),
                card.tail(),
                mark(card.number(), card.name()),
                office.training());
    }

    /** The last characters of a KPJ, as far as a code carries it. */
    static @Nullable String tail(@Nullable String kpj) {
        return kpj == null ? null : kpj.substring(kpj.length() - TAIL);
    }

    /** What changes when the name on the card does. */
    static int mark(CardNumber number, String name) {
        String said = number.signs() + "\n" + name.strip().toUpperCase(Locale.ROOT);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(said.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getInt() & THREE_BYTES;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is signed: never the same bytes as anything else an office signs. */
    byte[] statement() {
        byte[] purpose =
                (sample ? "SADAR-CARD-SAMPLE 2\n" : "SADAR-CARD 2\n")
                        .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(purpose.length + BODY).put(purpose).put(body()).array();
    }

    /** What is drawn. */
    String text(byte[] signature) {
        BigInteger rest =
                new BigInteger(
                        1,
                        ByteBuffer.allocate(BODY + SIGNATURE).put(body()).put(signature).array());
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            signs.append(SIGNS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return (sample ? SAMPLE : REAL) + signs.reverse();
    }

    private byte[] body() {
        ByteBuffer body = ByteBuffer.allocate(BODY);
        three(body, Integer.parseInt(office));
        long signed = (number.value() << COPY_BITS) | copy;
        body.put((byte) (signed >> 32)).putInt((int) signed);
        three(body, tail == null ? 0 : Integer.parseInt(tail, 36) + 1);
        three(body, mark);
        return body.array();
    }

    private static void three(ByteBuffer body, int value) {
        body.put((byte) (value >> 16)).putShort((short) value);
    }

    private static int three(ByteBuffer body) {
        return ((body.get() & 0xFF) << 16) | (body.getShort() & 0xFFFF);
    }

    /** Reads what a scanner typed or a picture showed; empty when it is no code of ours. */
    static Optional<Signed> read(String scanned) {
        String text = scanned.strip().toUpperCase(Locale.ROOT);
        boolean sample = text.startsWith(SAMPLE);
        if ((!sample && !text.startsWith(REAL)) || text.length() != REAL.length() + LENGTH) {
            return Optional.empty();
        }
        return number(text.substring(REAL.length()))
                .filter(number -> number.bitLength() <= Byte.SIZE * (BODY + SIGNATURE))
                .flatMap(number -> signed(number, sample));
    }

    private static Optional<BigInteger> number(String signs) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < signs.length(); i++) {
            int digit = SIGNS.indexOf(signs.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return Optional.of(number);
    }

    private static Optional<Signed> signed(BigInteger number, boolean sample) {
        byte[] bytes = new byte[BODY + SIGNATURE];
        byte[] known = number.toByteArray();
        int from = Math.max(0, known.length - bytes.length);
        int length = known.length - from;
        System.arraycopy(known, from, bytes, bytes.length - length, length);
        ByteBuffer body = ByteBuffer.wrap(bytes, 0, BODY);
        int office = three(body);
        long card = ((body.get() & 0xFFL) << 32) | (body.getInt() & 0xFFFFFFFFL);
        int tail = three(body);
        int mark = three(body);
        return CardNumber.of(card >> COPY_BITS)
                .map(
                        found ->
                                new CardCode(
                                        String.format(Locale.ROOT, "%06d", office),
                                        found,
                                        (int) card & MOST_COPIES,
                                        tail == 0 ? null : spelt(tail - 1),
                                        mark,
                                        sample))
                .map(code -> new Signed(code, Arrays.copyOfRange(bytes, BODY, bytes.length)));
    }

    private static String spelt(int tail) {
        String digits = Integer.toString(tail, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, TAIL - digits.length())) + digits;
    }

    /** Whether the name on the card is the one it was printed with. */
    boolean names(String name) {
        return mark == mark(number, name);
    }
}
