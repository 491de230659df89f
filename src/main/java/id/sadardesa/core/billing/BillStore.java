package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of bills. */
final class BillStore {
    private static final String BILL = "bill";

    /** Each with the name of who pays for nobody else. */
    private static final String BILLS =
            """
            select b.*, sp.name as self_name from bill b
            left join participation own on own.id = b.participation_id
            left join person sp on sp.id = own.person_id
            """;

    private final Database database;
    private final Villages villages;
    private final Rules rules;
    private final Offices offices;

    BillStore(Database database, Villages villages, Rules rules, Offices offices) {
        this.database = database;
        this.villages = villages;
        this.rules = rules;
        this.offices = offices;
    }

    /** Every bill, oldest month first. */
    List<Bill> all() {
        return bills(" order by b.for_month, b.code", null);
    }

    List<Bill> of(Period period) {
        return bills(" where b.for_month = :value order by b.code", period.first());
    }

    /** The months that have bills and are not closed, oldest first. */
    List<Period> openMonths() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select distinct for_month from bill where closing_id is"
                                                + " null order by for_month")
                                .map(
                                        (rows, context) ->
                                                Period.of(
                                                        rows.getObject(
                                                                "for_month", LocalDate.class)))
                                .list());
    }

    private List<Bill> bills(String condition, @Nullable LocalDate month) {
        Map<UUID, Village> places = byId(villages);
        DueDate due = DueDate.by(rules, offices);
        return database.read(
                handle -> {
                    var query = handle.createQuery(BILLS + condition);
                    if (month != null) {
                        query.bind("value", month);
                    }
                    return query.map((rows, context) -> bill(rows, places, due)).list();
                });
    }

    static Map<UUID, Village> byId(Villages villages) {
        return villages.all().stream().collect(Collectors.toMap(Village::id, Function.identity()));
    }

    /** What closed bills asked for, in short; those closed before this was kept are absent. */
    Map<UUID, Fingerprint> fingerprints() {
        return database.read(
                handle -> {
                    Map<UUID, Fingerprint> all = new HashMap<>();
                    handle.createQuery(
                                    "select id, fingerprint from bill where fingerprint is not"
                                            + " null")
                            .map(
                                    (rows, context) ->
                                            all.put(
                                                    rows.getObject("id", UUID.class),
                                                    new Fingerprint(rows.getString("fingerprint"))))
                            .list();
                    return all;
                });
    }

    /** Writes down the due day of bills that were issued before it was kept. */
    void keepDueDays(Pen pen) {
        List<UUID> without =
                pen.handle()
                        .createQuery("select id from bill where due_on is null")
                        .mapTo(UUID.class)
                        .list();
        if (!without.isEmpty()) {
            Map<UUID, Bill> bills =
                    all().stream().collect(Collectors.toMap(Bill::id, Function.identity()));
            without.forEach(
                    id ->
                            pen.update(
                                    BILL,
                                    id,
                                    Map.of("due_on", Objects.requireNonNull(bills.get(id)).due())));
        }
    }

    void insert(Pen pen, Collection<Bill> bills) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        bills.forEach(bill -> rows.put(bill.id(), row(bill)));
        pen.insertAll(BILL, rows);
    }

    /** Writes what a new issue made of a bill that is there. */
    void revise(Pen pen, Bill bill) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("people", bill.people());
        row.put("total", bill.total().value());
        row.put("issued_on", bill.issuedOn());
        official(row, bill.official());
        pen.update(BILL, bill.id(), row);
    }

    void setOfficial(Pen pen, UUID bill, @Nullable Official official) {
        Map<String, @Nullable Object> row = new HashMap<>();
        official(row, official);
        pen.update(BILL, bill, row);
    }

    void close(Pen pen, UUID bill, UUID closing, Fingerprint asked) {
        pen.update(BILL, bill, Map.of("closing_id", closing, "fingerprint", asked.hex()));
    }

    void delete(Pen pen, UUID bill) {
        pen.delete(BILL, bill);
    }

    private static Map<String, @Nullable Object> row(Bill bill) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("for_month", bill.period().first());
        row.put("village_id", bill.debtor().village().id());
        row.put("segment", bill.debtor().segment());
        row.put("funding", bill.debtor().funding());
        row.put("payer", bill.debtor().payer());
        row.put("participation_id", participation(bill.debtor()));
        row.put("code", bill.code());
        row.put("issued_on", bill.issuedOn());
        row.put("due_on", bill.due());
        row.put("people", bill.people());
        row.put("total", bill.total().value());
        official(row, bill.official());
        return row;
    }

    private static void official(Map<String, @Nullable Object> row, @Nullable Official one) {
        row.put("official", one == null ? null : one.amount().value());
        row.put("official_penalty", one == null ? null : one.penalty().value());
        row.put("official_code", one == null ? null : one.code());
        row.put("official_on", one == null ? null : one.on());
        row.put("official_binding", one != null && one.binding());
        row.put("official_outdated", one != null && one.outdated());
    }

    private static Bill bill(ResultSet rows, Map<UUID, Village> places, DueDate due)
            throws SQLException {
        Period period = Period.of(rows.getObject("for_month", LocalDate.class));
        Debtor debtor = debtor(rows, places);
        LocalDate kept = rows.getObject("due_on", LocalDate.class);
        LocalDate payBy = kept == null ? due.of(period, debtor.segment()) : kept;
        return new Bill(
                rows.getObject("id", UUID.class),
                period,
                debtor,
                rows.getString("code"),
                rows.getObject("issued_on", LocalDate.class),
                payBy,
                due.collectedUntil(period, debtor.segment(), payBy),
                rows.getInt("people"),
                new Rupiah(rows.getBigDecimal("total")),
                official(rows),
                rows.getObject("closing_id") != null);
    }

    static @Nullable UUID participation(Debtor debtor) {
        SelfPayer self = debtor.self();
        return self == null ? null : self.participation();
    }

    /** Read with the columns {@code participation_id} and {@code self_name}. */
    static Debtor debtor(ResultSet rows, Map<UUID, Village> villages) throws SQLException {
        UUID own = rows.getObject("participation_id", UUID.class);
        return new Debtor(
                Objects.requireNonNull(villages.get(rows.getObject("village_id", UUID.class))),
                Segment.valueOf(rows.getString("segment")),
                Funding.valueOf(rows.getString("funding")),
                rows.getString("payer"),
                own == null ? null : new SelfPayer(own, rows.getString("self_name")));
    }

    private static @Nullable Official official(ResultSet rows) throws SQLException {
        BigDecimal amount = rows.getBigDecimal("official");
        return amount == null
                ? null
                : new Official(
                        new Rupiah(amount),
                        new Rupiah(rows.getBigDecimal("official_penalty")),
                        rows.getString("official_code"),
                        rows.getObject("official_on", LocalDate.class),
                        rows.getBoolean("official_binding"),
                        rows.getBoolean("official_outdated"));
    }
}
