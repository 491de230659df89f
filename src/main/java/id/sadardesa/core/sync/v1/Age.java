package id.sadardesa.core.sync.v1;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sealing with the age format (age-encryption.org/v1), always for exactly one X25519 key. */
public final class Age {
    private static final int HEADER = 168;
    private static final int NONCE = 16;
    private static final int HEAD = HEADER + NONCE;
    private static final String VERSION = "age-encryption.org/v1\n";
    private static final Pattern ONE_RECIPIENT =
            Pattern.compile(
                    """
                    age-encryption\\.org/v1
                    -> X25519 [A-Za-z0-9+/]{43}
                    [A-Za-z0-9+/]{43}
                    --- [A-Za-z0-9+/]{43}
                    """);

    private Age() {}

    /**
     * A pair of keys as age writes them.
     *
     * @param identity secret, {@code AGE-SECRET-KEY-1...}
     * @param recipient {@code age1...}
     */
    public record Pair(String identity, String recipient) {}

    /**
     * All that is random in a sealed file; with it the same file can be made again.
     *
     * @param head the first bytes of the file: its header and the nonce behind it
     * @param fileKey opens this one file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and stored; never compared
    public record Seal(byte[] head, byte[] fileKey) {}

    public static Pair newPair() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Pair(
                    new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII),
                    new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is a public key that can be sealed to. */
    public static boolean isRecipient(String text) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return text.startsWith("age1");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A seal nobody has used yet, for one receiver. */
    public static Seal seal(String recipient) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (Listening writer =
                        new Listening(
                                X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                                        recipient));
                WritableByteChannel channel =
                        new StandardEncryptingChannelFactory()
                                .newEncryptingChannel(Channels.newChannel(head), List.of(writer))) {
            byte[] bytes = Arrays.copyOf(head.toByteArray(), HEAD);
            if (!channel.isOpen() || head.size() != HEAD || !isOurs(bytes)) {
                throw new IllegalStateException("An age header of another length");
            }
            return new Seal(bytes, writer.fileKey);
        } catch (GeneralSecurityException e) {
            throw new Problem(Text.of("sync.key.foreign"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes stanzas on and keeps the key of the file. */
    private static final class Listening implements RecipientStanzaWriter, AutoCloseable {
        private final RecipientStanzaWriter writer;
        private byte[] fileKey = {};

        Listening(RecipientStanzaWriter writer) {
            this.writer = writer;
        }

        @Override
        public Iterable<RecipientStanza> getRecipientStanzas(FileKey key)
                throws GeneralSecurityException {
            fileKey = key.getEncoded();
            return writer.getRecipientStanzas(key);
        }

        @Override
        public void close() {}
    }

    /** A stream whose bytes arrive sealed; it is to be closed, which leaves {@code out} open. */
    public static OutputStream sealing(OutputStream out, Seal seal) throws IOException {
        out.write(seal.head());
        byte[] nonce = Arrays.copyOfRange(seal.head(), HEADER, HEAD);
        return new AgeStream(out, AgeStream.payloadKey(seal.fileKey(), nonce));
    }

    /**
     * Opens a sealed file; each piece of it is checked before it is handed on.
     *
     * @throws Problem when it is no such file, or not for this key
     */
    public static InputStream opening(InputStream in, String identity) {
        try {
            byte[] head = in.readNBytes(HEAD);
            String start = new String(head, StandardCharsets.ISO_8859_1);
            if (!start.startsWith(VERSION)) {
                throw Problem.of("sync.file.foreign");
            }
            if (!isOurs(head)) {
                throw Problem.of("sync.file.header");
            }
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            return Channels.newInputStream(
                    new StandardDecryptingChannelFactory()
                            .newDecryptingChannel(
                                    Channels.newChannel(all),
                                    List.of(
                                            X25519RecipientStanzaReaderFactory
                                                    .newRecipientStanzaReader(identity))));
        } catch (UnsupportedRecipientStanzaException e) {
            throw new Problem(Text.of("sync.file.otherKey"), e);
        } catch (Problem e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // the header is read with many kinds of exception
            throw new Problem(Text.of("sync.file.damaged"), e);
        }
    }

    /** How a sealed file begins; no other one begins so. Shorter where it is no such file. */
    public static byte[] head(InputStream in) throws IOException {
        return in.readNBytes(HEAD);
    }

    private static boolean isOurs(byte[] head) {
        return head.length == HEAD
                && ONE_RECIPIENT
                        .matcher(new String(head, 0, HEADER, StandardCharsets.ISO_8859_1))
                        .matches();
    }
}
