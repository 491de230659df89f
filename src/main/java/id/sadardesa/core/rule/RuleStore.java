package id.sadardesa.core.rule;

import id.sadardesa.base.Database;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule tables. */
final class RuleStore {
    private static final List<String> TABLES =
            List.of(
                    "rule_rate",
                    "rule_cap",
                    "rule_age",
                    "rule_discount",
                    "rule_penalty",
                    "rule_holiday",
                    "rule_due",
                    "rule_lapse",
                    "employer_risk",
                    "rule_term",
                    "rule_band",
                    "rule_job_loss",
                    "rule_construction");

    private final Database database;

    RuleStore(Database database) {
        this.database = database;
    }

    List<Rate> rates() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, programme, payer, worker, risk_class, percent, flat,
                                               valid_from, valid_to, legal_basis
                                        from rule_rate order by programme, payer, risk_class, valid_from
                                        """)
                                .map((row, context) -> rate(row))
                                .list());
    }

    List<Cap> caps() {
        return list(
                "select * from rule_cap order by valid_from",
                row ->
                        new Cap(
                                id(row),
                                money(row, "amount"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<AgeLimit> ages() {
        return list(
                "select * from rule_age order by rule, valid_from",
                row ->
                        new AgeLimit(
                                id(row),
                                AgeRule.valueOf(row.getString("rule")),
                                row.getInt("years"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<Band> bands() {
        return list(
                "select * from rule_band order by valid_from, income_from",
                row ->
                        new Band(
                                id(row),
                                money(row, "income_from"),
                                money(row, "base"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<Discount> discounts() {
        return list(
                "select * from rule_discount order by programme, valid_from", RuleStore::discount);
    }

    List<JobLoss> jobLosses() {
        return list("select * from rule_job_loss order by valid_from", RuleStore::jobLoss);
    }

    List<Penalty> penalties() {
        return list(
                "select * from rule_penalty order by segment, valid_from",
                row ->
                        new Penalty(
                                id(row),
                                Segment.valueOf(row.getString("segment")),
                                row.getBigDecimal("percent"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<TermLimit> terms() {
        return list(
                "select * from rule_term order by post_kind, post_group, valid_from",
                RuleStore::term);
    }

    List<ConstructionRate> constructionRates() {
        return list(
                "select * from rule_construction order by valid_from, programme, above",
                row ->
                        new ConstructionRate(
                                id(row),
                                Programme.valueOf(row.getString("programme")),
                                money(row, "above"),
                                row.getBigDecimal("percent"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<Holiday> holidays() {
        return list(
                "select * from rule_holiday order by valid_from",
                row ->
                        new Holiday(
                                id(row),
                                date(row, "valid_from"),
                                row.getBoolean("yearly"),
                                row.getString("legal_basis")));
    }

    List<DueRule> dues() {
        return list(
                "select * from rule_due order by worker, valid_from",
                row ->
                        new DueRule(
                                id(row),
                                Worker.valueOf(row.getString("worker")),
                                row.getInt("due_day"),
                                row.getInt("months_after"),
                                date(row, "valid_from"),
                                dateOrNull(row, "valid_to"),
                                row.getString("legal_basis")));
    }

    List<Lapse> lapses() {
        return list(
                "select * from rule_lapse order by valid_from",
                row ->
                        new Lapse(
                                id(row),
                                row.getInt("months"),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    List<EmployerRisk> risks() {
        return list(
                """
                select r.*, v.name from employer_risk r join village v on v.id = r.village_id
                order by v.name, r.valid_from
                """,
                row ->
                        new EmployerRisk(
                                id(row),
                                row.getObject("village_id", UUID.class),
                                row.getString("name"),
                                RiskClass.valueOf(row.getString("risk_class")),
                                date(row, "valid_from"),
                                row.getString("legal_basis")));
    }

    /** A rule that is on record already. */
    record Found(UUID id, boolean delivered) {}

    /** The rows of a table that a condition finds. */
    List<Found> same(String table, String key, List<@Nullable Object> values) {
        return database.read(
                handle -> {
                    var query =
                            handle.createQuery(
                                    "select id, delivered from " + table + " where " + key);
                    for (int i = 0; i < values.size(); i++) {
                        query.bind(i, values.get(i));
                    }
                    return query.map(
                                    (row, context) ->
                                            new Found(id(row), row.getBoolean("delivered")))
                            .list();
                });
    }

    /** The rules that the office added itself. */
    Set<UUID> own() {
        return TABLES.stream()
                .flatMap(
                        table ->
                                list(
                                        "select id from " + table + " where not delivered",
                                        RuleStore::id)
                                        .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How a row of a query becomes a rule. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String query, Reading<T> reading) {
        return database.read(
                handle -> handle.createQuery(query).map((row, context) -> reading.of(row)).list());
    }

    private static Rate rate(ResultSet row) throws SQLException {
        String risk = row.getString("risk_class");
        return new Rate(
                id(row),
                Programme.valueOf(row.getString("programme")),
                Payer.valueOf(row.getString("payer")),
                Worker.valueOf(row.getString("worker")),
                risk == null ? null : RiskClass.valueOf(risk),
                row.getBigDecimal("percent"),
                money(row, "flat"),
                date(row, "valid_from"),
                dateOrNull(row, "valid_to"),
                row.getString("legal_basis"));
    }

    private static Discount discount(ResultSet row) throws SQLException {
        String worker = row.getString("worker");
        String sector = row.getString("sector");
        return new Discount(
                id(row),
                Programme.valueOf(row.getString("programme")),
                worker == null ? null : Worker.valueOf(worker),
                sector == null ? null : Sector.valueOf(sector),
                row.getBoolean("public_money"),
                row.getBoolean("historic"),
                row.getBigDecimal("percent_due"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("legal_basis"));
    }

    private static TermLimit term(ResultSet row) throws SQLException {
        String kind = row.getString("post_kind");
        String group = row.getString("post_group");
        return new TermLimit(
                id(row),
                kind == null ? null : PostKind.valueOf(kind),
                group == null ? null : PostGroup.valueOf(group),
                row.getInt("years"),
                date(row, "valid_from"),
                row.getString("legal_basis"));
    }

    private static JobLoss jobLoss(ResultSet row) throws SQLException {
        return new JobLoss(
                id(row),
                row.getBigDecimal("state_percent"),
                row.getBigDecimal("from_jkk"),
                row.getBigDecimal("from_jkm"),
                money(row, "cap"),
                date(row, "valid_from"),
                dateOrNull(row, "valid_to"),
                row.getString("legal_basis"));
    }

    private static Rupiah money(ResultSet row, String column) throws SQLException {
        return new Rupiah(row.getBigDecimal(column));
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
