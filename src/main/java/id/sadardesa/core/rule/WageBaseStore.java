package id.sadardesa.core.rule;

import id.sadardesa.base.Database;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of wage bases. */
final class WageBaseStore {
    static final String WAGE_BASE = "wage_base";

    private final Database database;

    WageBaseStore(Database database) {
        this.database = database;
    }

    List<WageBase> all() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, kabupaten, post_kind, post_group, valid_from,
                                               valid_to, amount, legal_basis, note
                                        from wage_base
                                        order by kabupaten, valid_from, post_group, post_kind
                                        """)
                                .map((row, context) -> wageBase(row))
                                .list());
    }

    static Map<String, @Nullable Object> row(WageBaseForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("kabupaten", form.kabupaten());
        row.put("post_kind", form.kind());
        row.put("post_group", form.group());
        row.put("valid_from", form.from().first());
        row.put("valid_to", form.until() == null ? null : form.until().last());
        row.put("amount", form.amount().value());
        row.put("legal_basis", form.legalBasis().strip());
        row.put("note", form.note());
        return row;
    }

    private static WageBase wageBase(ResultSet row) throws SQLException {
        String kind = row.getString("post_kind");
        String group = row.getString("post_group");
        return new WageBase(
                row.getObject("id", UUID.class),
                row.getString("kabupaten"),
                kind == null ? null : PostKind.valueOf(kind),
                group == null ? null : PostGroup.valueOf(group),
                row.getObject("valid_from", LocalDate.class),
                new Rupiah(row.getBigDecimal("amount")),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("note"));
    }
}
