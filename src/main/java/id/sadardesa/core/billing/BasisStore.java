package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the bases that the lines of bills share. */
final class BasisStore {
    static final String BASIS = "bill_basis";

    private BasisStore() {}

    /** The bases that are on record for a month. */
    static Map<Basis, UUID> of(Handle handle, Period period) {
        Map<Basis, UUID> bases = new HashMap<>();
        handle.createQuery("select * from bill_basis where for_month = :month")
                .bind("month", period.first())
                .map((rows, context) -> bases.put(basis(rows), rows.getObject("id", UUID.class)))
                .list();
        return bases;
    }

    /** Takes away the bases of a month that no line rests on any more. */
    static void tidy(Pen pen, Period period) {
        pen.handle()
                .createQuery(
                        """
                        select b.id from bill_basis b where b.for_month = :month
                            and not exists (select 1 from bill_line l where l.basis_id = b.id)
                        """)
                .bind("month", period.first())
                .map((rows, context) -> rows.getObject("id", UUID.class))
                .list()
                .forEach(id -> pen.delete(BASIS, id));
    }

    static Map<String, @Nullable Object> row(Period period, Basis basis) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("for_month", period.first());
        row.put("programme", basis.programme());
        row.put("share", basis.share());
        row.put("base", basis.base().value());
        put(row, "base_source", "base_from", basis.wage());
        row.put("percent", basis.percent());
        row.put("flat", basis.flat().value());
        put(row, "cap_basis", "cap_from", basis.cap());
        row.put("percent_due", basis.percentDue());
        put(row, "discount_basis", "discount_from", basis.discount());
        put(row, "legal_basis", "legal_from", basis.rate());
        row.put("risk_class", basis.risk());
        row.put("amount", basis.amount().value());
        return row;
    }

    private static void put(
            Map<String, @Nullable Object> row,
            String words,
            String since,
            @Nullable Source source) {
        row.put(words, source == null ? null : source.legalBasis());
        row.put(since, source == null ? null : source.from());
    }

    static Basis basis(ResultSet rows) throws SQLException {
        return new Basis(
                Programme.valueOf(rows.getString("programme")),
                Payer.valueOf(rows.getString("share")),
                new Rupiah(rows.getBigDecimal("base")),
                source(rows, "base_source", "base_from"),
                rows.getBigDecimal("percent"),
                new Rupiah(rows.getBigDecimal("flat")),
                sourceOrNull(rows, "cap_basis", "cap_from"),
                rows.getBigDecimal("percent_due"),
                sourceOrNull(rows, "discount_basis", "discount_from"),
                source(rows, "legal_basis", "legal_from"),
                risk(rows.getString("risk_class")),
                new Rupiah(rows.getBigDecimal("amount")));
    }

    private static @Nullable RiskClass risk(@Nullable String name) {
        return name == null ? null : RiskClass.valueOf(name);
    }

    private static Source source(ResultSet rows, String words, String since) throws SQLException {
        return new Source(rows.getString(words), rows.getObject(since, LocalDate.class));
    }

    private static @Nullable Source sourceOrNull(ResultSet rows, String words, String since)
            throws SQLException {
        return rows.getString(words) == null ? null : source(rows, words, since);
    }
}
