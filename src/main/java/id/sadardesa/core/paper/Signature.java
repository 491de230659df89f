package id.sadardesa.core.paper;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place where somebody signs.
 *
 * @param placeAndDate e.g. "Dlanggu, 10 Maret 2026", or empty
 * @param title e.g. "Plt. CAMAT DLANGGU"
 * @param name as it stands under the signature; dots when it is to be written by hand
 * @param below rank and NIP
 */
public record Signature(String placeAndDate, String title, String name, List<String> below) {
    /** Nobody signs there. */
    public static final Signature NOBODY = new Signature("", "", "", List.of());

    private static final String BY_HAND = "..............................................";

    /** Acting and deputising heads sign with the abbreviation as it is spelt. */
    private static final Pattern ACTING = Pattern.compile("(?i)(plt|plh|pj|a\\.n)\\.?\\s+(.*)");

    private static final Pattern NIP = Pattern.compile("(\\d{8})(\\d{6})(\\d)(\\d{3})");

    public Signature {
        below = List.copyOf(below);
    }

    /** The head of this office signs on a day; what is not known is left to be written by hand. */
    public static Signature of(Office office, LocalDate on, Texts texts) {
        String place = Objects.requireNonNullElse(office.town(), office.name());
        List<String> below = new ArrayList<>();
        if (office.headRank() != null) {
            below.add(office.headRank());
        }
        String nip = office.headNip();
        below.add(texts.get("paper.sign.nip", nip == null ? BY_HAND.substring(20) : grouped(nip)));
        return new Signature(
                place + ", " + texts.longDate(on),
                title(office, texts),
                Objects.requireNonNullElse(office.headName(), BY_HAND),
                below);
    }

    /** The same without place and date: a letter has them at its head. */
    public Signature undated() {
        return new Signature("", title, name, below);
    }

    private static String title(Office office, Texts texts) {
        String own = office.headTitle();
        if (own == null || own.isBlank()) {
            return texts.get("paper.sign." + office.role(), office.name().toUpperCase(Locale.ROOT));
        }
        Matcher acting = ACTING.matcher(own.strip());
        return acting.matches()
                ? acting.group(1) + ". " + acting.group(2).toUpperCase(Locale.ROOT)
                : own.strip().toUpperCase(Locale.ROOT);
    }

    /** {@code 19700101 199503 1 001}: birth, appointment, sex and serial number. */
    private static String grouped(String nip) {
        Matcher parts = NIP.matcher(nip.replace(" ", ""));
        return parts.matches() ? parts.replaceAll("$1 $2 $3 $4") : nip;
    }
}
