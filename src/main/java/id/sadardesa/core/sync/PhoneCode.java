package id.sadardesa.core.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Six letters and digits for the telephone, 30 bits: none of them sounds or looks like another. It
 * guards against mistakes; against forgers there are signatures.
 */
final class PhoneCode {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    private PhoneCode() {}

    static String of(String purpose, String of) {
        byte[] hash;
        try {
            hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((purpose + "\n" + of + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /** Whether somebody typed this code, in whatever way. */
    static boolean same(String code, String typed) {
        return code.equals(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
