package id.sadardesa.core.card;

import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the square code of a card says: {@code SADAR1:office:card:tail:mark}. It names nobody and
 * carries no NIK and at most four characters of the KPJ; the mark is a short hash that ties the
 * printed name to the card. A signature may follow as a sixth part. Only characters that QR packs
 * tightly are used.
 */
final class CardCode {
    private static final String FORMAT = "SADAR1";
    private static final String SAMPLE = "CONTOH";
    private static final int TAIL = 4;
    private static final int MARK_BYTES = 4;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private CardCode() {}

    static String of(Office office, Person person) {
        String card = person.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
        Kpj kpj = person.kpj();
        return String.join(
                ":",
                office.training() ? SAMPLE : FORMAT,
                office.code().replace(".", ""),
                card,
                kpj == null ? "" : kpj.full().substring(kpj.full().length() - TAIL),
                mark(card, person.name()));
    }

    /** Eight characters that change when the name on the card does. */
    private static String mark(String card, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (card + name.strip().toUpperCase(Locale.ROOT))
                                            .getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
