package id.sadardesa.core.sync.v1;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 signatures (RFC 8032) of the JDK, with keys as plain bytes. */
public final class Signing {
    static final int SIGNATURE = 64;

    private static final int KEY = 32;
    private static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes in an X.509 public key of this kind (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signing() {}

    /**
     * A pair of keys.
     *
     * @param secret PKCS #8
     * @param verifier 32 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and stored; never compared
    public record Pair(byte[] secret, byte[] verifier) {}

    public static Pair newPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] known = pair.getPublic().getEncoded();
            return new Pair(
                    pair.getPrivate().getEncoded(),
                    Arrays.copyOfRange(known, known.length - KEY, known.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 64 bytes; the same ones for the same text and key. */
    public static byte[] sign(byte[] secret, byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(secret)));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature over the text is of this key; false for anything that is no key. */
    public static boolean verify(byte[] verifier, byte[] text, byte[] signature) {
        if (verifier.length != KEY || signature.length != SIGNATURE) {
            return false;
        }
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
        System.arraycopy(verifier, 0, encoded, X509.length, KEY);
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
