package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nomor Pendaftaran Perusahaan: the 8 signs under which BPJS Ketenagakerjaan has an employer on its
 * books; only BPJS issues it.
 */
public record Npp(String full) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}");
    private static final Pattern STRAY = Pattern.compile("[\\s\u00a0.'-]");

    public Npp {
        if (!FORM.matcher(full).matches()) {
            throw new IllegalArgumentException("Not an NPP");
        }
    }

    /** Reads an NPP with stray blanks, dots or dashes; empty when it is none. */
    public static Optional<Npp> parse(@Nullable String text) {
        String clean =
                text == null ? "" : STRAY.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(clean).matches() ? Optional.of(new Npp(clean)) : Optional.empty();
    }

    /**
     * Adds what is wrong with a typed NPP; an empty one is not known yet, and old ones have
     * letters.
     */
    public static void check(String field, @Nullable String text, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            return;
        }
        Optional<Npp> npp = parse(text);
        if (npp.isEmpty()) {
            problems.add(FieldProblem.error(field, "office.check.npp", text.strip()));
        } else if (!npp.get().full().chars().allMatch(Character::isDigit)) {
            problems.add(FieldProblem.warning(field, "office.check.nppLetters", npp.get().full()));
        }
    }

    /** The number as it is kept; null when nothing or none was typed. */
    public static @Nullable String clean(@Nullable String text) {
        return parse(text).map(Npp::full).orElse(null);
    }
}
