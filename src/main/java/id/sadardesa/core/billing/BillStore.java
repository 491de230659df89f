package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of bills, their lines and the bases that lines share. */
final class BillStore {
    private static final String BILL = "bill";
    private static final String LINE = "bill_line";
    private static final String BASIS = "bill_basis";

    private static final int AT_ONCE = 500;

    private static final String LINES =
            """
            select l.id as line_id, l.bill_id, l.participation_id, p.person_id, l.post_kind,
                   l.amount as line_amount, l.cause, c.for_month as corrects, b.*
            from bill_line l
            join bill_basis b on b.id = l.basis_id
            join participation p on p.id = l.participation_id
            left join period_closing c on c.id = l.closing_id
            """;

    /** A line with its own row and the row of its bill. */
    record Stored(UUID id, UUID bill, BillLine line) {}

    private final Database database;

    BillStore(Database database) {
        this.database = database;
    }

    /** Every bill, oldest month first. */
    List<Bill> all(Map<UUID, Village> villages) {
        return bills("select * from bill order by for_month, code", villages, null);
    }

    List<Bill> of(Period period, Map<UUID, Village> villages) {
        return bills(
                "select * from bill where for_month = :value order by code",
                villages,
                period.first());
    }

    private List<Bill> bills(String sql, Map<UUID, Village> villages, @Nullable LocalDate month) {
        return database.read(
                handle -> {
                    var query = handle.createQuery(sql);
                    if (month != null) {
                        query.bind("value", month);
                    }
                    return query.map((rows, context) -> bill(rows, villages)).list();
                });
    }

    /** The lines of a bill. */
    List<Stored> lines(UUID bill) {
        return lines(" where l.bill_id = :value", bill);
    }

    /** The lines of all bills of a month, corrections of other months too. */
    List<Stored> lines(Period period) {
        return lines(
                " where l.bill_id in (select id from bill where for_month = :value)",
                period.first());
    }

    /**
     * What was asked for a month in all: its own bills, and the corrections of it in other months.
     */
    List<Stored> linesFor(Period period) {
        return lines(
                """
                 where l.bill_id in (select id from bill where for_month = :value)
                     and l.closing_id is null
                 or l.closing_id in (select id from period_closing where for_month = :value)
                """,
                period.first());
    }

    private List<Stored> lines(String condition, Object value) {
        return database.read(
                handle -> {
                    Map<UUID, Basis> bases = new HashMap<>();
                    return handle.createQuery(LINES + condition)
                            .bind("value", value)
                            .map((rows, context) -> stored(rows, bases))
                            .list();
                });
    }

    /** The bills that name a participation for their own month, oldest first. */
    List<UUID> billsOf(UUID participation) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select distinct b.id, b.for_month
                                        from bill b join bill_line l on l.bill_id = b.id
                                        where l.participation_id = :participation
                                            and l.closing_id is null
                                        order by b.for_month
                                        """)
                                .bind("participation", participation)
                                .map((rows, context) -> rows.getObject("id", UUID.class))
                                .list());
    }

    /** Who stands on bills for their own month, by bill. */
    Map<UUID, List<UUID>> participationsOn(Collection<Bill> bills) {
        if (bills.isEmpty()) {
            return Map.of();
        }
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select distinct bill_id, participation_id from bill_line
                                        where bill_id in (<bills>) and closing_id is null
                                        """)
                                .bindList("bills", bills.stream().map(Bill::id).toList())
                                .map((rows, context) -> Named.of(rows))
                                .collect(
                                        Collectors.groupingBy(
                                                Named::bill,
                                                Collectors.mapping(
                                                        Named::participation,
                                                        Collectors.toList()))));
    }

    /** That a participation stands on a bill. */
    private record Named(UUID bill, UUID participation) {
        static Named of(ResultSet rows) throws SQLException {
            return new Named(
                    rows.getObject("bill_id", UUID.class),
                    rows.getObject("participation_id", UUID.class));
        }
    }

    /**
     * The bills that name one of these participations for their own month, and which each names.
     */
    Map<UUID, Set<UUID>> billsNaming(Collection<UUID> participations) {
        Map<UUID, Set<UUID>> naming = new HashMap<>();
        List<UUID> asked = List.copyOf(participations);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<UUID> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            database.read(
                            handle ->
                                    handle.createQuery(
                                                    """
                                                    select distinct bill_id, participation_id
                                                    from bill_line
                                                    where participation_id in (<some>)
                                                        and closing_id is null
                                                    """)
                                            .bindList("some", some)
                                            .map(
                                                    (rows, context) ->
                                                            Map.entry(
                                                                    rows.getObject(1, UUID.class),
                                                                    rows.getObject(2, UUID.class)))
                                            .list())
                    .forEach(
                            one ->
                                    naming.computeIfAbsent(one.getKey(), id -> new HashSet<>())
                                            .add(one.getValue()));
        }
        return naming;
    }

    void insert(Pen pen, Collection<Bill> bills) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        bills.forEach(bill -> rows.put(bill.id(), row(bill)));
        pen.insertAll(BILL, rows);
    }

    /** Writes what a new issue made of a bill that is there. */
    void revise(Pen pen, Bill bill) {
        pen.update(
                BILL,
                bill.id(),
                Map.of(
                        "people",
                        bill.people(),
                        "total",
                        bill.total().value(),
                        "issued_on",
                        bill.issuedOn()));
    }

    void setOfficial(Pen pen, UUID bill, @Nullable Official official) {
        Map<String, @Nullable Object> row = new HashMap<>();
        official(row, official);
        pen.update(BILL, bill, row);
    }

    void close(Pen pen, UUID bill, UUID closing) {
        pen.update(BILL, bill, Map.of("closing_id", closing));
    }

    void delete(Pen pen, UUID bill) {
        pen.delete(BILL, bill);
    }

    void deleteLines(Pen pen, Collection<Stored> lines) {
        lines.forEach(line -> pen.delete(LINE, line.id()));
    }

    /**
     * Adds lines to bills; bases that are on record for the month are used again.
     *
     * @param closings the closings of the months that are corrected
     */
    void insertLines(
            Pen pen, Period period, Map<UUID, List<BillLine>> byBill, Map<Period, UUID> closings) {
        Map<Basis, UUID> bases = bases(pen.handle(), period);
        Map<UUID, Map<String, @Nullable Object>> fresh = new LinkedHashMap<>();
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        byBill.forEach(
                (bill, lines) -> {
                    for (BillLine line : lines) {
                        UUID basis =
                                bases.computeIfAbsent(
                                        line.basis(),
                                        one -> {
                                            UUID id = Ids.next();
                                            fresh.put(id, row(period, one));
                                            return id;
                                        });
                        rows.put(Ids.next(), row(bill, line, basis, closings));
                    }
                });
        pen.insertAll(BASIS, fresh);
        pen.insertAll(LINE, rows);
    }

    private static Map<Basis, UUID> bases(Handle handle, Period period) {
        Map<Basis, UUID> bases = new HashMap<>();
        handle.createQuery("select * from bill_basis where for_month = :month")
                .bind("month", period.first())
                .map((rows, context) -> bases.put(basis(rows), rows.getObject("id", UUID.class)))
                .list();
        return bases;
    }

    /** Takes away the bases of a month that no line rests on any more. */
    void tidy(Pen pen, Period period) {
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

    private static Map<String, @Nullable Object> row(Bill bill) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("for_month", bill.period().first());
        row.put("village_id", bill.debtor().village().id());
        row.put("segment", bill.debtor().segment());
        row.put("funding", bill.debtor().funding());
        row.put("payer", bill.debtor().payer());
        row.put("code", bill.code());
        row.put("issued_on", bill.issuedOn());
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
    }

    private static Map<String, @Nullable Object> row(
            UUID bill, BillLine line, UUID basis, Map<Period, UUID> closings) {
        Correction correction = line.correction();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("bill_id", bill);
        row.put("participation_id", line.participation());
        row.put("post_kind", line.post());
        row.put("basis_id", basis);
        row.put("amount", line.amount().value());
        if (correction != null) {
            row.put("closing_id", Objects.requireNonNull(closings.get(correction.month())));
            row.put("cause", correction.cause());
        }
        return row;
    }

    private static Map<String, @Nullable Object> row(Period period, Basis basis) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("for_month", period.first());
        row.put("programme", basis.programme());
        row.put("share", basis.share());
        row.put("base", basis.base().value());
        row.put("base_source", basis.baseSource());
        row.put("percent", basis.percent());
        row.put("flat", basis.flat().value());
        row.put("cap_basis", basis.capBasis());
        row.put("percent_due", basis.percentDue());
        row.put("discount_basis", basis.discountBasis());
        row.put("legal_basis", basis.legalBasis());
        row.put("amount", basis.amount().value());
        return row;
    }

    private static Bill bill(ResultSet rows, Map<UUID, Village> villages) throws SQLException {
        return new Bill(
                rows.getObject("id", UUID.class),
                Period.of(rows.getObject("for_month", LocalDate.class)),
                debtor(rows, villages),
                rows.getString("code"),
                rows.getObject("issued_on", LocalDate.class),
                rows.getInt("people"),
                new Rupiah(rows.getBigDecimal("total")),
                official(rows),
                rows.getObject("closing_id") != null);
    }

    static Debtor debtor(ResultSet rows, Map<UUID, Village> villages) throws SQLException {
        return new Debtor(
                Objects.requireNonNull(villages.get(rows.getObject("village_id", UUID.class))),
                Segment.valueOf(rows.getString("segment")),
                Funding.valueOf(rows.getString("funding")),
                rows.getString("payer"));
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
                        rows.getBoolean("official_binding"));
    }

    private static Stored stored(ResultSet rows, Map<UUID, Basis> bases) throws SQLException {
        UUID id = rows.getObject("id", UUID.class);
        Basis basis = bases.get(id);
        if (basis == null) {
            basis = basis(rows);
            bases.put(id, basis);
        }
        LocalDate corrects = rows.getObject("corrects", LocalDate.class);
        return new Stored(
                rows.getObject("line_id", UUID.class),
                rows.getObject("bill_id", UUID.class),
                new BillLine(
                        rows.getObject("participation_id", UUID.class),
                        rows.getObject("person_id", UUID.class),
                        PostKind.valueOf(rows.getString("post_kind")),
                        basis,
                        new Rupiah(rows.getBigDecimal("line_amount")),
                        corrects == null
                                ? null
                                : new Correction(
                                        Period.of(corrects),
                                        Correction.Cause.valueOf(rows.getString("cause")))));
    }

    private static Basis basis(ResultSet rows) throws SQLException {
        return new Basis(
                Programme.valueOf(rows.getString("programme")),
                Payer.valueOf(rows.getString("share")),
                new Rupiah(rows.getBigDecimal("base")),
                rows.getString("base_source"),
                rows.getBigDecimal("percent"),
                new Rupiah(rows.getBigDecimal("flat")),
                rows.getString("cap_basis"),
                rows.getBigDecimal("percent_due"),
                rows.getString("discount_basis"),
                rows.getString("legal_basis"),
                new Rupiah(rows.getBigDecimal("amount")));
    }
}
