package id.sadardesa.core.village;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A village's Kemendagri code, {@code 35.16.09.2001} (province, regency, district, village).
 * Source: Permendagri 58/2021.
 */
public record VillageCode(String dotted) implements Comparable<VillageCode> {
    private static final Pattern DOTTED = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

    public VillageCode {
        if (!DOTTED.matcher(dotted).matches()) {
            throw new IllegalArgumentException("Not a village code: " + dotted);
        }
    }

    /**
     * Reads {@code 35.16.09.2001} and {@code 3516092001}, with stray blanks or an apostrophe
     * before.
     */
    public static Optional<VillageCode> parse(String text) {
        String digits = text.replaceAll("[\\s.'\u2019-]", "");
        if (!digits.matches("\\d{10}")) {
            return Optional.empty();
        }
        return Optional.of(
                new VillageCode(
                        digits.substring(0, 2)
                                + "."
                                + digits.substring(2, 4)
                                + "."
                                + digits.substring(4, 6)
                                + "."
                                + digits.substring(6)));
    }

    /** {@code 35.16.09}: the kecamatan it lies in. */
    public String district() {
        return dotted.substring(0, 8);
    }

    /** {@code 35.16}: the kabupaten or kota it lies in. */
    public String regency() {
        return dotted.substring(0, 5);
    }

    /** {@code 3516092001}. */
    public String compact() {
        return dotted.replace(".", "");
    }

    @Override
    public int compareTo(VillageCode other) {
        return dotted.compareTo(other.dotted);
    }

    @Override
    public String toString() {
        return dotted;
    }
}
