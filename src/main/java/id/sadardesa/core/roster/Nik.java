package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan: 16 digits {@code PPKKCC DDMMYY SSSS}, for women the day is 40 higher.
 * The first six digits are where it was first issued; it stays when a person moves, and it has no
 * check digit. Source: Ditjen Dukcapil.
 */
public record Nik(String full) {
    private static final Pattern STRAY = Pattern.compile("[\\s.\u00a0'\u2018\u2019`-]");
    private static final LocalDate CENTURY = LocalDate.of(2100, 1, 1);
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33",
                    "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72",
                    "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96", "97");

    public Nik {
        if (fault(full).isPresent()) {
            throw new IllegalArgumentException("Not a NIK");
        }
    }

    /**
     * Reads a NIK with stray blanks, dots, dashes or a leading apostrophe; empty when {@link
     * #fault} finds one.
     */
    public static Optional<Nik> parse(String text) {
        String digits = strip(text);
        return fault(digits).isPresent() ? Optional.empty() : Optional.of(new Nik(digits));
    }

    /** A text, e.g. a file's name, with every number in it that may be a NIK or a KPJ masked. */
    public static String maskedIn(String text) {
        return Mask.numbers(text);
    }

    /** Only what stands between the digits for the eye is taken away. */
    public static String strip(String text) {
        if (isDigits(text)) {
            return text;
        }
        return STRAY.matcher(text).replaceAll("");
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Why a text cannot be a NIK, for the field {@code nik}. */
    public static Optional<FieldProblem> check(String text) {
        return fault(strip(text))
                .map(
                        key ->
                                FieldProblem.error(
                                        "nik", key, Mask.ends(strip(text)), strip(text).length()));
    }

    private static Optional<String> fault(String digits) {
        if (!isDigits(digits)) {
            return Optional.of("roster.nik.letters");
        }
        if (digits.length() != 16) {
            return Optional.of("roster.nik.length");
        }
        if (digits.equals(digits.substring(0, 1).repeat(16)) || digits.endsWith("0000")) {
            return Optional.of("roster.nik.invented");
        }
        if (!PROVINCES.contains(digits.substring(0, 2))) {
            return Optional.of("roster.nik.province");
        }
        return birthDate(digits, CENTURY).isPresent()
                ? Optional.empty()
                : Optional.of("roster.nik.date");
    }

    private static Optional<LocalDate> birthDate(String digits, LocalDate today) {
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        int year = Integer.parseInt(digits.substring(10, 12));
        Optional<LocalDate> young = date(2000 + year, month, day > 40 ? day - 40 : day);
        Optional<LocalDate> old = date(1900 + year, month, day > 40 ? day - 40 : day);
        // officials are grown up: the later century only when it gives an age of 17 or more
        return young.filter(d -> !d.plusYears(17).isAfter(today)).or(() -> old).or(() -> young);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it carries a birth date; it keeps two digits of the year, so any century will do. */
    public boolean carries(LocalDate born) {
        LocalDate own = birthDate(full, CENTURY).orElseThrow();
        return own.getDayOfMonth() == born.getDayOfMonth()
                && own.getMonthValue() == born.getMonthValue()
                && own.getYear() % 100 == born.getYear() % 100;
    }

    /**
     * The birth date it carries; the century is the one that makes the person 17 to 110 years old
     * on a day.
     */
    public LocalDate birthDate(LocalDate today) {
        return birthDate(full, today).orElseThrow();
    }

    public Sex sex() {
        return Integer.parseInt(full.substring(6, 8)) > 40 ? Sex.P : Sex.L;
    }

    /** {@code 35.16.09}: the kecamatan that issued it. */
    public String district() {
        return full.substring(0, 2) + "." + full.substring(2, 4) + "." + full.substring(4, 6);
    }

    /** {@code 3516********0001}. */
    public String masked() {
        return Mask.ends(full);
    }

    @Override
    public String toString() {
        return masked();
    }
}
