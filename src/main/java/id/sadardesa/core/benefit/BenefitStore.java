package id.sadardesa.core.benefit;

import id.sadardesa.base.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of what benefits are computed from. */
final class BenefitStore {
    static final String RULE = "benefit_rule";
    static final String PART = "benefit_part";

    private final Database database;

    BenefitStore(Database database) {
        this.database = database;
    }

    BenefitBook book() {
        return database.read(
                handle ->
                        new BenefitBook(
                                handle.createQuery(
                                                "select * from benefit_rule order by item,"
                                                        + " valid_from, step")
                                        .map((row, context) -> rule(row))
                                        .list(),
                                handle.createQuery("select * from benefit_part")
                                        .map((row, context) -> part(row))
                                        .list()));
    }

    /** A rule that is on record already. */
    record Found(UUID id, boolean delivered) {}

    Optional<Found> same(BenefitRule rule) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, delivered from benefit_rule
                                        where item = :item and step = :step and valid_from = :from
                                        """)
                                .bind("item", rule.item().name())
                                .bind("step", rule.step())
                                .bind("from", rule.validFrom())
                                .map((row, context) -> found(row))
                                .findFirst());
    }

    /** The steps of a table that begin on a day. */
    List<Found> table(Item item, LocalDate from) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, delivered from benefit_rule
                                        where item = :item and valid_from = :from
                                        """)
                                .bind("item", item.name())
                                .bind("from", from)
                                .map((row, context) -> found(row))
                                .list());
    }

    /** The share of a part of the body that begins on a day. */
    Optional<Found> same(PartShare share) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, delivered from benefit_part
                                        where part = :part and valid_from = :from
                                        """)
                                .bind("part", share.part().name())
                                .bind("from", share.validFrom())
                                .map((row, context) -> found(row))
                                .findFirst());
    }

    Set<UUID> own() {
        return database.read(
                handle ->
                        Set.copyOf(
                                handle.createQuery(
                                                "select id from benefit_rule where not delivered"
                                                        + " union all select id from"
                                                        + " benefit_part where not delivered")
                                        .mapTo(UUID.class)
                                        .list()));
    }

    static Map<String, @Nullable Object> row(BenefitRule rule) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("item", rule.item());
        row.put("step", rule.step());
        row.put("amount", rule.amount());
        row.put("span", rule.span());
        row.put("valid_from", rule.validFrom());
        row.put("legal_basis", rule.legalBasis().strip());
        row.put("checked", rule.checked());
        row.put("delivered", false);
        return row;
    }

    static Map<String, @Nullable Object> row(PartShare share) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("part", share.part());
        row.put("percent", share.percent());
        row.put("valid_from", share.validFrom());
        row.put("legal_basis", share.legalBasis());
        row.put("checked", share.checked());
        row.put("delivered", false);
        return row;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getObject("id", UUID.class), row.getBoolean("delivered"));
    }

    private static BenefitRule rule(ResultSet row) throws SQLException {
        int span = row.getInt("span");
        return new BenefitRule(
                row.getObject("id", UUID.class),
                Item.valueOf(row.getString("item")),
                row.getInt("step"),
                row.getBigDecimal("amount"),
                row.getObject("span") == null ? null : span,
                row.getObject("valid_from", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("checked"));
    }

    private static PartShare part(ResultSet row) throws SQLException {
        return new PartShare(
                row.getObject("id", UUID.class),
                BodyPart.valueOf(row.getString("part")),
                row.getBigDecimal("percent"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("checked"));
    }
}
