package id.sadardesa.core.rule;

import id.sadardesa.base.Database;
import id.sadardesa.base.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule tables. */
final class RuleStore {
    private final Database database;

    RuleStore(Database database) {
        this.database = database;
    }

    List<Rate> rates() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, programme, payer, risk_class, percent,
                                               valid_from, valid_to, legal_basis
                                        from rule_rate order by programme, payer, risk_class, valid_from
                                        """)
                                .map((row, context) -> rate(row))
                                .list());
    }

    List<Cap> caps() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, amount, valid_from, legal_basis
                                        from rule_cap order by valid_from
                                        """)
                                .map(
                                        (row, context) ->
                                                new Cap(
                                                        id(row),
                                                        new Rupiah(row.getBigDecimal("amount")),
                                                        date(row, "valid_from"),
                                                        row.getString("legal_basis")))
                                .list());
    }

    List<AgeLimit> ages() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, rule, years, valid_from, legal_basis
                                        from rule_age order by rule, valid_from
                                        """)
                                .map(
                                        (row, context) ->
                                                new AgeLimit(
                                                        id(row),
                                                        AgeRule.valueOf(row.getString("rule")),
                                                        row.getInt("years"),
                                                        date(row, "valid_from"),
                                                        row.getString("legal_basis")))
                                .list());
    }

    private static Rate rate(ResultSet row) throws SQLException {
        String risk = row.getString("risk_class");
        return new Rate(
                id(row),
                Programme.valueOf(row.getString("programme")),
                Payer.valueOf(row.getString("payer")),
                risk == null ? null : RiskClass.valueOf(risk),
                row.getBigDecimal("percent"),
                date(row, "valid_from"),
                dateOrNull(row, "valid_to"),
                row.getString("legal_basis"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate dateOrNull(ResultSet row, String column)
            throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
