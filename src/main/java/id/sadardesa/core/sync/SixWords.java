package id.sadardesa.core.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A key as six words that two people read to each other: 54 bits out of a list of 512 words, hashed
 * slowly on purpose (about 71 bits of work to find another key with the same words).
 */
public final class SixWords {
    private static final int WORDS = 6;
    private static final int BITS = 9;
    private static final int ROUNDS = 200_000;
    private static final byte[] SALT = "SADAR Desa six words 1".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> LIST = list();

    private SixWords() {}

    /**
     * The words of a hash.
     *
     * @param sha256 what is to be compared
     */
    public static List<String> of(byte[] sha256) {
        char[] text = HexFormat.of().formatHex(sha256).toCharArray();
        try {
            byte[] slow =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(new PBEKeySpec(text, SALT, ROUNDS, 56))
                            .getEncoded();
            BigInteger bits = new BigInteger(1, slow).shiftRight(56 - WORDS * BITS);
            return IntStream.range(0, WORDS)
                    .map(i -> bits.shiftRight(BITS * (WORDS - 1 - i)).intValue() & 0x1FF)
                    .mapToObj(LIST::get)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words in what somebody typed, in whatever way. */
    static List<String> read(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> list() {
        try (InputStream in = SixWords.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
