package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A postal code (kode pos): five digits, the first of them no zero. */
public final class Postcode {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{4}");

    private Postcode() {}

    /** Adds what is wrong with a typed code; an empty one is not known. */
    public static void check(String field, @Nullable String text, List<FieldProblem> problems) {
        if (text != null && !text.isBlank() && clean(text) == null) {
            problems.add(FieldProblem.error(field, "office.check.postcode", text.strip()));
        }
    }

    /** The code as it is kept; null when nothing or none was typed. */
    public static @Nullable String clean(@Nullable String text) {
        return text != null && FORM.matcher(text.strip()).matches() ? text.strip() : null;
    }
}
