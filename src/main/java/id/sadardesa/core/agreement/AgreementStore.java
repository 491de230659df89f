package id.sadardesa.core.agreement;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the register. */
final class AgreementStore {
    private static final String TABLE = "agreement";

    private final Database database;

    AgreementStore(Database database) {
        this.database = database;
    }

    List<Agreement> all() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from agreement
                                        order by signed_on desc nulls last, id desc
                                        """)
                                .map((rows, context) -> agreement(rows))
                                .list());
    }

    static void insert(Pen pen, UUID id, AgreementForm form, @Nullable UUID replaces) {
        Map<String, @Nullable Object> row = row(form);
        row.put("replaces", replaces);
        pen.insert(TABLE, id, row);
    }

    static boolean revise(Pen pen, UUID id, AgreementForm seen, AgreementForm form) {
        return pen.revise(TABLE, id, row(seen), row(form));
    }

    static void scan(Pen pen, UUID id, @Nullable UUID scan, @Nullable String name) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("scan_id", scan);
        row.put("scan_name", name);
        pen.update(TABLE, id, row);
    }

    static void delete(Pen pen, UUID id) {
        pen.delete(TABLE, id);
    }

    private static Map<String, @Nullable Object> row(AgreementForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("kind", form.kind());
        row.put("title", form.title());
        row.put("our_party", form.ours().party());
        row.put("our_number", form.ours().number());
        row.put("our_signatory", form.ours().signatory());
        row.put("their_party", form.theirs().party());
        row.put("their_number", form.theirs().number());
        row.put("their_signatory", form.theirs().signatory());
        row.put("village_id", form.village());
        row.put("signed_on", form.signedOn());
        row.put("place", form.place());
        row.put("witness", form.witness());
        row.put("holds_from", form.from());
        row.put("holds_until", form.until());
        row.put("renewal", form.renewal());
        row.put("programmes", Programme.join(form.programmes()));
        row.put("base_rule", form.base());
        row.put("payer", form.payer());
        row.put("legal_bases", String.join("\n", form.legalBases()));
        row.put("note", form.note());
        return row;
    }

    private static Agreement agreement(ResultSet rows) throws SQLException {
        return new Agreement(
                rows.getObject("id", UUID.class),
                form(rows),
                rows.getObject("replaces", UUID.class),
                rows.getObject("scan_id", UUID.class),
                rows.getString("scan_name"));
    }

    private static AgreementForm form(ResultSet rows) throws SQLException {
        return new AgreementForm(
                AgreementKind.valueOf(rows.getString("kind")),
                rows.getString("title"),
                side(rows, "our"),
                side(rows, "their"),
                rows.getObject("village_id", UUID.class),
                rows.getObject("signed_on", LocalDate.class),
                rows.getString("place"),
                rows.getString("witness"),
                rows.getObject("holds_from", LocalDate.class),
                rows.getObject("holds_until", LocalDate.class),
                rows.getString("renewal"),
                Programme.parse(rows.getString("programmes")),
                rows.getString("base_rule"),
                rows.getString("payer"),
                Objects.requireNonNullElse(rows.getString("legal_bases"), "").lines().toList(),
                rows.getString("note"));
    }

    private static Side side(ResultSet rows, String whose) throws SQLException {
        return new Side(
                rows.getString(whose + "_party"),
                rows.getString(whose + "_number"),
                rows.getString(whose + "_signatory"));
    }
}
