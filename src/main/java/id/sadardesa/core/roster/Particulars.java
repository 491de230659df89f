package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.office.Npwp;
import id.sadardesa.core.office.Postcode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What BPJS asks about a worker on its forms and the office's own work does not need; null is what
 * nobody stated yet.
 *
 * @param postcode of the person's address
 * @param npwp see {@link Npwp}
 * @param staffNumber the number under which the employer keeps the worker, e.g. NIPD or NIAP
 */
public record Particulars(
        @Nullable Marital marital,
        @Nullable Blood blood,
        @Nullable String postcode,
        @Nullable String npwp,
        @Nullable String staffNumber) {
    /** Nobody stated anything yet. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    /** Adds what is wrong, under the names of the fields. */
    void check(List<FieldProblem> problems) {
        Postcode.check("postcode", postcode, problems);
        Npwp.check("npwp", npwp, problems);
        Lengths.PERSON.check("staffNumber", "staff_number", staffNumber, problems);
    }

    /** Adds the columns as they are kept. */
    void into(Map<String, @Nullable Object> row) {
        row.put("marital", marital);
        row.put("blood", blood);
        row.put("postcode", Postcode.clean(postcode));
        row.put("npwp", Npwp.clean(npwp));
        row.put(
                "staff_number",
                staffNumber == null || staffNumber.isBlank() ? null : staffNumber.strip());
    }
}
