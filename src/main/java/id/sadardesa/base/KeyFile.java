package id.sadardesa.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The small file beside the database that holds its random key, locked with the office passphrase.
 * A new passphrase changes this file and no data.
 */
public final class KeyFile {
    /** The fewest letters of a new passphrase; an older, shorter one still opens its office. */
    public static final int SHORTEST = 8;

    /** PBKDF2-HMAC-SHA512 rounds for new files; each file carries its own number. */
    private static final int ROUNDS = 210_000;

    private static final String FORMAT = "1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    /**
     * Makes a new database key and locks it.
     *
     * @return the key, as the database wants it
     * @throws Problem when the passphrase is too short
     */
    public static char[] create(DataFolder folder, char[] passphrase) {
        refuseShort(passphrase);
        return createKnown(folder, passphrase);
    }

    /** The same with a passphrase that everybody may know, as that of the training office. */
    public static char[] createKnown(DataFolder folder, char[] passphrase) {
        byte[] key = random(32);
        lock(folder, passphrase, key);
        return hex(key);
    }

    /**
     * Locks the same key with another passphrase. Until the new file is whole on the medium the old
     * one stays, and with it the old passphrase.
     *
     * @throws Problem when the old passphrase is wrong or the new one too short
     */
    public static void change(DataFolder folder, char[] old, char[] fresh) {
        refuseShort(fresh);
        byte[] key = open(folder, old);
        lock(folder, fresh, key);
        if (!Arrays.equals(key, open(folder, fresh))) {
            throw new IllegalStateException("The new key file holds another key");
        }
    }

    private static void refuseShort(char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw Problem.of("base.passphrase.short", SHORTEST);
        }
    }

    private static void lock(DataFolder folder, char[] passphrase, byte[] key) {
        lock(folder, passphrase, key, ROUNDS);
    }

    /** Locks with another number of rounds; tests use few, because many are meant to be slow. */
    static void lock(DataFolder folder, char[] passphrase, byte[] key, int rounds) {
        byte[] salt = random(16);
        byte[] nonce = random(12);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("format", FORMAT);
        lines.put("rounds", Integer.toString(rounds));
        lines.put("salt", base64(salt));
        lines.put("nonce", base64(nonce));
        lines.put("key", base64(crypt(Cipher.ENCRYPT_MODE, passphrase, salt, rounds, nonce, key)));
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        SafeFile.write(
                folder.keyFile(),
                out -> out.write(text.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * Opens the key with the passphrase.
     *
     * @throws Problem when the passphrase is wrong or the file cannot be read
     */
    public static char[] unlock(DataFolder folder, char[] passphrase) {
        return hex(open(folder, passphrase));
    }

    private static char[] hex(byte[] key) {
        return HexFormat.of().formatHex(key).toCharArray();
    }

    static byte[] open(DataFolder folder, char[] passphrase) {
        Properties lines = new Properties();
        try (var in = Files.newBufferedReader(folder.keyFile(), StandardCharsets.US_ASCII)) {
            lines.load(in);
        } catch (IOException e) {
            throw new Problem(Text.of("base.key.unreadable", folder.keyFile().toString()), e);
        }
        if (!FORMAT.equals(lines.getProperty("format"))) {
            throw Problem.of("base.key.newer", folder.keyFile().toString());
        }
        try {
            return crypt(
                    Cipher.DECRYPT_MODE,
                    passphrase,
                    bytes(lines, "salt"),
                    Integer.parseInt(lines.getProperty("rounds", "0")),
                    bytes(lines, "nonce"),
                    bytes(lines, "key"));
        } catch (IllegalArgumentException e) {
            throw new Problem(Text.of("base.key.unreadable", folder.keyFile().toString()), e);
        }
    }

    private static byte[] crypt(
            int mode, char[] passphrase, byte[] salt, int rounds, byte[] nonce, byte[] input) {
        try {
            byte[] lock =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(new PBEKeySpec(passphrase, salt, rounds, 256))
                            .getEncoded();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(lock, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new Problem(Text.of("base.passphrase.wrong"), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Properties lines, String name) {
        return Base64.getDecoder().decode(lines.getProperty(name, ""));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
