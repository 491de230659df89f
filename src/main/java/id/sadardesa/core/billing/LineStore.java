package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.village.PostKind;
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
import org.jspecify.annotations.Nullable;

/** The rows of the lines of bills. */
final class LineStore {
    /** How many are asked for in one query. */
    private static final int AT_ONCE = 500;

    private static final String LINE = "bill_line";

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

    LineStore(Database database) {
        this.database = database;
    }

    /** The lines of a bill. */
    List<Stored> of(UUID bill) {
        return lines(" where l.bill_id = :value", bill);
    }

    /** The lines of all bills of a month, corrections of other months too. */
    List<Stored> of(Period period) {
        return lines(
                " where l.bill_id in (select id from bill where for_month = :value)",
                period.first());
    }

    /** Every line that puts a closed month right, whichever bill it stands on. */
    List<Stored> corrections() {
        return lines(" where l.closing_id is not null", null);
    }

    private List<Stored> lines(String condition, @Nullable Object value) {
        return database.read(
                handle -> {
                    Map<UUID, Basis> bases = new HashMap<>();
                    var query = handle.createQuery(LINES + condition);
                    if (value != null) {
                        query.bind("value", value);
                    }
                    return query.map((rows, context) -> stored(rows, bases)).list();
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

    /**
     * The bills that ask for a month of some participations, by month. Who was recorded late is
     * asked for a closed month as a correction; a correction of what was asked for in time changes
     * how much the month cost, and leaves it paid or unpaid as it was.
     */
    Map<Period, Set<UUID>> monthsOf(Collection<UUID> participations) {
        Map<Period, Set<UUID>> months = new HashMap<>();
        if (!participations.isEmpty()) {
            database.read(
                    handle ->
                            handle.createQuery(
                                            """
                                            select distinct b.id, coalesce(c.for_month, b.for_month)
                                            from bill_line l
                                            join bill b on b.id = l.bill_id
                                            left join period_closing c on c.id = l.closing_id
                                            where l.participation_id in (<some>)
                                                and (l.closing_id is null
                                                    or l.cause = 'LATE_START')
                                            """)
                                    .bindList("some", List.copyOf(participations))
                                    .map(
                                            (rows, context) ->
                                                    months.computeIfAbsent(
                                                                    Period.of(
                                                                            rows.getObject(
                                                                                    2,
                                                                                    LocalDate
                                                                                            .class)),
                                                                    none -> new HashSet<>())
                                                            .add(rows.getObject(1, UUID.class)))
                                    .list());
        }
        return months;
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

    void delete(Pen pen, Collection<Stored> lines) {
        lines.forEach(line -> pen.delete(LINE, line.id()));
    }

    /**
     * Adds lines to the bills of a month, some at a time; bases that are on record for the month
     * are used again.
     */
    static final class Adding {
        private final Pen pen;
        private final Period period;
        private final Map<Period, UUID> closings;
        private final Map<Basis, UUID> bases;

        /**
         * @param closings the closings of the months that are corrected
         */
        Adding(Pen pen, Period period, Map<Period, UUID> closings) {
            this.pen = pen;
            this.period = period;
            this.closings = closings;
            this.bases = BasisStore.of(pen.handle(), period);
        }

        void add(Map<UUID, List<BillLine>> byBill) {
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
                                                fresh.put(id, BasisStore.row(period, one));
                                                return id;
                                            });
                            rows.put(Ids.next(), row(bill, line, basis, closings));
                        }
                    });
            pen.insertAll(BasisStore.BASIS, fresh);
            pen.insertAll(LINE, rows);
        }
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

    private static Stored stored(ResultSet rows, Map<UUID, Basis> bases) throws SQLException {
        UUID id = rows.getObject("id", UUID.class);
        Basis basis = bases.get(id);
        if (basis == null) {
            basis = BasisStore.basis(rows);
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
}
