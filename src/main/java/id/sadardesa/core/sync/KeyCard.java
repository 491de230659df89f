package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Signing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of an office, as the small text file that offices give each other.
 *
 * @param training whether it is a training office
 * @param recipient what files to it are sealed with, {@code age1...}
 * @param verifier what its signatures are checked with: Ed25519, 32 bytes in base64
 * @param previous the verifier that it had before
 * @param endorsement the previous key's signature over the new ones
 */
public record KeyCard(
        Party office,
        boolean training,
        LocalDate made,
        String recipient,
        String verifier,
        @Nullable String previous,
        @Nullable String endorsement) {
    private static final String HEAD = "SADAR-KEY 1";
    private static final String PROOF = "proof";
    private static final int LONGEST = 10_000;

    /** What the six words stand for and what a previous key signs. */
    static byte[] statement(UUID office, String recipient, String verifier) {
        return (HEAD + "\n" + office + "\n" + recipient + "\n" + verifier + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The six words that are read aloud. */
    public List<String> words() {
        try {
            return SixWords.of(
                    MessageDigest.getInstance("SHA-256")
                            .digest(statement(office.id(), recipient, verifier)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the holder of another key vouches for this one. */
    boolean isEndorsedBy(String older) {
        return older.equals(previous)
                && endorsement != null
                && Signing.verify(
                        bytes(older),
                        statement(office.id(), recipient, verifier),
                        bytes(endorsement));
    }

    /** The text of the file. */
    String text(byte[] signer) {
        String body = body();
        return body + PROOF + ": " + base64(Signing.sign(signer, utf8(body))) + "\n";
    }

    private String body() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("office", office.id().toString());
        lines.put("code", office.code());
        lines.put("name", office.name());
        lines.put("role", office.role());
        lines.put("training", training ? "yes" : "no");
        lines.put("made", made.toString());
        lines.put("recipient", recipient);
        lines.put("verifier", verifier);
        if (previous != null && endorsement != null) {
            lines.put("previous", previous);
            lines.put("endorsement", endorsement);
        }
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        lines.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.toString();
    }

    /**
     * Reads such a file; blanks at line ends and the line ends of Windows do not matter.
     *
     * @throws Problem when it is none, or a letter of it was changed
     */
    static KeyCard read(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        if (text.length() > LONGEST || !lines.get(0).equals(HEAD)) {
            throw Problem.of(
                    lines.get(0).startsWith("SADAR-KEY ") ? "sync.key.newer" : "sync.key.foreign");
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon < 0
                    || told.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                throw Problem.of("sync.key.damaged");
            }
        }
        try {
            KeyCard card = card(told);
            byte[] proof = bytes(told.getOrDefault(PROOF, ""));
            String whole = card.body() + PROOF + ": " + told.get(PROOF) + "\n";
            if (whole.equals(String.join("\n", lines) + "\n")
                    && Age.isRecipient(card.recipient)
                    && Signing.verify(bytes(card.verifier), utf8(card.body()), proof)) {
                return card;
            }
            throw Problem.of("sync.key.damaged");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Problem(Text.of("sync.key.damaged"), e);
        }
    }

    private static KeyCard card(Map<String, String> told) {
        String role = told.getOrDefault("role", "");
        if (!Flows.ROLES.contains(role)) {
            throw new IllegalArgumentException(role);
        }
        return new KeyCard(
                new Party(
                        UUID.fromString(told.getOrDefault("office", "")),
                        told.getOrDefault("code", ""),
                        told.getOrDefault("name", ""),
                        role.toLowerCase(Locale.ROOT)),
                told.getOrDefault("training", "").equals("yes"),
                LocalDate.parse(told.getOrDefault("made", "")),
                told.getOrDefault("recipient", ""),
                told.getOrDefault("verifier", ""),
                told.get("previous"),
                told.get("endorsement"));
    }

    /** Only the one spelling that {@link #base64} has. */
    static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!base64(bytes).equals(base64)) {
            throw new IllegalArgumentException(base64);
        }
        return bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
