package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomor Kartu Peserta Jamsostek: 11 characters, issued by BPJS Ketenagakerjaan alone; with NIK and
 * birth date it opens a person's savings, so it is masked like a password.
 */
public record Kpj(String full) {
    /** Numbers of the years before BPJS may hold one letter; words are no numbers. */
    private static final Pattern FORM = Pattern.compile("(?=.{11}$)\\d*[A-Z]?\\d*");

    /** Digits were lost on the way: what is left only looks like a number with a letter. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+[.,]\\d+[eE]\\+?\\d+");

    public Kpj {
        if (!FORM.matcher(full).matches()) {
            throw new IllegalArgumentException("Not a KPJ");
        }
    }

    /** Reads a KPJ; 14 characters ending in 000 are an older list's form of the same 11. */
    public static Optional<Kpj> parse(String text) {
        if (SCIENTIFIC.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        String clean = Nik.strip(text).toUpperCase(Locale.ROOT);
        if (clean.length() == 14 && clean.endsWith("000")) {
            clean = clean.substring(0, 11);
        }
        return FORM.matcher(clean).matches() ? Optional.of(new Kpj(clean)) : Optional.empty();
    }

    /**
     * Why a text cannot be a KPJ, or a warning that a digit is probably mistyped, for the field
     * {@code kpj}.
     */
    public static Optional<FieldProblem> check(String text) {
        Optional<Kpj> kpj = parse(text);
        if (kpj.isEmpty()) {
            return Optional.of(
                    FieldProblem.error("kpj", "roster.kpj.form", Nik.strip(text).length()));
        }
        return kpj.filter(k -> !k.looksRight())
                .map(k -> FieldProblem.warning("kpj", "roster.kpj.digit"));
    }

    /**
     * All-digit numbers seen so far pass Luhn; numbers with a letter are older and have no known
     * check.
     */
    public boolean looksRight() {
        if (!full.chars().allMatch(Character::isDigit)) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            int digit = full.charAt(10 - i) - '0';
            int part = i % 2 == 1 ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
        }
        return sum % 10 == 0;
    }

    /** {@code 2600***0018}: what tells one block of numbers from another. */
    public String edges() {
        return Mask.ends(full);
    }

    /** {@code *******0018}. */
    public String masked() {
        return Mask.tail(full);
    }

    @Override
    public String toString() {
        return masked();
    }
}
