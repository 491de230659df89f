package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an employer stands on the books of BPJS Ketenagakerjaan and of others; what is not known yet
 * is null.
 *
 * @param npp see {@link Npp}
 * @param npwp see {@link Npwp}
 */
public record Registration(
        @Nullable String npp,
        @Nullable String npwp,
        @Nullable String postcode,
        @Nullable String email) {
    /** Nothing is known yet. */
    public static final Registration NONE = new Registration(null, null, null, null);

    /** The most letters of an e-mail address. */
    private static final int EMAIL = 120;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** Adds what is wrong, under the names of the fields. */
    public void check(List<FieldProblem> problems) {
        Npp.check("npp", npp, problems);
        Npwp.check("npwp", npwp, problems);
        Postcode.check("postcode", postcode, problems);
        if (email != null
                && !email.isBlank()
                && (email.strip().length() > EMAIL || !ADDRESS.matcher(email.strip()).matches())) {
            problems.add(FieldProblem.error("email", "office.check.email"));
        }
    }

    /** Adds the columns as they are kept. */
    public void into(Map<String, @Nullable Object> row) {
        row.put("npp", Npp.clean(npp));
        row.put("npwp", Npwp.clean(npwp));
        row.put("postcode", Postcode.clean(postcode));
        row.put("email", email == null || email.isBlank() ? null : email.strip());
    }
}
