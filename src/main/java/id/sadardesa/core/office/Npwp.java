package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nomor Pokok Wajib Pajak: 15 digits, or 16 since 2024, when a person's NIK became it (PMK
 * 112/2022).
 */
public record Npwp(String full) {
    private static final Pattern FORM = Pattern.compile("\\d{15,16}");
    private static final Pattern STRAY = Pattern.compile("[\\s\u00a0.'-]");
    private static final Pattern PARTS =
            Pattern.compile("^(\\d\\d)(\\d{3})(\\d{3})(\\d)(\\d{3})(\\d{3})$");

    public Npwp {
        if (!FORM.matcher(full).matches()) {
            throw new IllegalArgumentException("Not an NPWP");
        }
    }

    /** Reads an NPWP with or without its dots and dashes; empty when it is none. */
    public static Optional<Npwp> parse(@Nullable String text) {
        String clean = text == null ? "" : STRAY.matcher(text).replaceAll("");
        return FORM.matcher(clean).matches() ? Optional.of(new Npwp(clean)) : Optional.empty();
    }

    /** Adds what is wrong with a typed NPWP; an empty one is not known. */
    public static void check(String field, @Nullable String text, List<FieldProblem> problems) {
        if (text != null && !text.isBlank() && parse(text).isEmpty()) {
            long digits = text.chars().filter(Character::isDigit).count();
            problems.add(FieldProblem.error(field, "office.check.npwp", digits));
        }
    }

    /** The digits as they are kept; null when nothing or none was typed. */
    public static @Nullable String clean(@Nullable String text) {
        return parse(text).map(Npwp::full).orElse(null);
    }

    /** {@code 01.234.567.8-901.000}; 16 digits are written in one piece. */
    public String grouped() {
        return PARTS.matcher(full).replaceFirst("$1.$2.$3.$4-$5.$6");
    }
}
