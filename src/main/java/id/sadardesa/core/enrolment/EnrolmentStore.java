package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rows of participations, with their steps and terms. */
final class EnrolmentStore {
    private static final String PARTICIPATION = "participation";
    private static final String STEP = "participation_step";
    private static final String TERM = "participation_term";

    /** So many are read one by one. */
    private static final int FEW = 100;

    private final Database database;

    EnrolmentStore(Database database) {
        this.database = database;
    }

    List<Participation> all() {
        return database.read(handle -> participations(handle, "true", Set.of()));
    }

    /** Those of some participations that there are; of many, reading all is quicker. */
    List<Participation> of(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ids.size() > FEW
                ? all().stream().filter(one -> ids.contains(one.id())).toList()
                : database.read(handle -> participations(handle, "%s in (<ids>)", ids));
    }

    private static List<Participation> participations(Handle handle, String which, Set<UUID> ids) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        query(handle, "participation_step", which, "participation_id", "n", ids)
                .map((rows, context) -> keep(rows, step(rows), steps))
                .list();
        Map<UUID, List<Term>> terms = new HashMap<>();
        query(handle, "participation_term", which, "participation_id", "first_month", ids)
                .map((rows, context) -> keep(rows, term(rows), terms))
                .list();
        return query(handle, "participation", which, "id", "id", ids)
                .map(
                        (rows, context) -> {
                            UUID id = rows.getObject("id", UUID.class);
                            return new Participation(
                                    id,
                                    rows.getObject("person_id", UUID.class),
                                    rows.getObject("post_id", UUID.class),
                                    Segment.valueOf(rows.getString("segment")),
                                    steps.getOrDefault(id, List.of()),
                                    terms.getOrDefault(id, List.of()),
                                    rows.getString("note"));
                        })
                .list();
    }

    private static Query query(
            Handle handle, String table, String which, String id, String order, Set<UUID> ids) {
        Query query =
                handle.createQuery(
                        "select * from "
                                + table
                                + " where "
                                + which.replace("%s", id)
                                + " order by "
                                + order);
        return ids.isEmpty() ? query : query.bindList("ids", List.copyOf(ids));
    }

    private static <T> T keep(ResultSet rows, T one, Map<UUID, List<T>> all) throws SQLException {
        UUID id = rows.getObject("participation_id", UUID.class);
        all.computeIfAbsent(id, none -> new ArrayList<>()).add(one);
        return one;
    }

    static void insert(Pen pen, Collection<Participation> fresh) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        Map<UUID, Map<String, @Nullable Object>> steps = new LinkedHashMap<>();
        Map<UUID, Map<String, @Nullable Object>> terms = new LinkedHashMap<>();
        for (Participation p : fresh) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("person_id", p.personId());
            row.put("post_id", p.postId());
            row.put("segment", p.segment());
            row.put("note", p.note());
            rows.put(p.id(), row);
            p.steps().forEach(step -> steps.put(step.id(), row(p, step)));
            p.terms().forEach(term -> terms.put(term.id(), row(p, term)));
        }
        pen.insertAll(PARTICIPATION, rows);
        pen.insertAll(STEP, steps);
        pen.insertAll(TERM, terms);
    }

    static void insertSteps(Pen pen, Map<Participation, List<Step>> fresh) {
        Map<UUID, Map<String, @Nullable Object>> steps = new LinkedHashMap<>();
        fresh.forEach(
                (participation, all) ->
                        all.forEach(step -> steps.put(step.id(), row(participation, step))));
        pen.insertAll(STEP, steps);
    }

    /**
     * New terms from a month on; terms of that very month are rewritten. They have the id that
     * every computer of the office gives them.
     */
    static void insertTerms(Pen pen, Map<Participation, Term> fresh) {
        Map<UUID, Map<String, @Nullable Object>> terms = new LinkedHashMap<>();
        fresh.forEach(
                (participation, term) ->
                        participation.terms().stream()
                                .filter(old -> old.from().equals(term.from()))
                                .findFirst()
                                .ifPresentOrElse(
                                        old -> pen.update(TERM, old.id(), row(participation, term)),
                                        () ->
                                                terms.put(
                                                        id(participation, term),
                                                        row(participation, term))));
        pen.insertAll(TERM, terms);
    }

    private static UUID id(Participation participation, Term term) {
        return Ids.named("term", participation.id().toString(), term.from().toString());
    }

    /** Takes steps away that another office took back. */
    static int withdraw(Pen pen, Collection<UUID> steps) {
        int withdrawn = 0;
        for (UUID step : steps) {
            if (isStep(pen.handle(), step)) {
                pen.delete(STEP, step);
                withdrawn++;
            }
        }
        return withdrawn;
    }

    private static boolean isStep(Handle handle, UUID step) {
        return handle.createQuery("select count(*) from participation_step where id = :id")
                        .bind("id", step)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Lets a participation rest on another post. */
    static void rest(Pen pen, Participation participation, UUID post) {
        pen.update(PARTICIPATION, participation.id(), Map.of("post_id", post));
    }

    private static Map<String, @Nullable Object> row(Participation p, Step step) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", p.personId());
        row.put("participation_id", p.id());
        row.put("state", step.state());
        row.put("on_day", step.on());
        row.put("n", step.n());
        row.put("cause", step.cause());
        row.put("note", step.note());
        return row;
    }

    private static Map<String, @Nullable Object> row(Participation p, Term term) {
        Rupiah income = term.income();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", p.personId());
        row.put("participation_id", p.id());
        row.put("first_month", term.from().first());
        row.put("programmes", Programme.join(term.programmes()));
        row.put("funding", term.funding());
        row.put("payer", term.payer());
        row.put("income", income == null ? null : income.value());
        row.put("sector", term.sector());
        return row;
    }

    private static Step step(ResultSet rows) throws SQLException {
        String cause = rows.getString("cause");
        return new Step(
                rows.getObject("id", UUID.class),
                State.valueOf(rows.getString("state")),
                rows.getObject("on_day", LocalDate.class),
                rows.getInt("n"),
                cause == null ? null : EndCause.valueOf(cause),
                rows.getString("note"));
    }

    private static Term term(ResultSet rows) throws SQLException {
        BigDecimal income = rows.getBigDecimal("income");
        String sector = rows.getString("sector");
        return new Term(
                rows.getObject("id", UUID.class),
                Period.of(rows.getObject("first_month", LocalDate.class)),
                Programme.parse(rows.getString("programmes")),
                Funding.valueOf(rows.getString("funding")),
                rows.getString("payer"),
                income == null ? null : new Rupiah(income),
                sector == null ? null : Sector.valueOf(sector));
    }

    static Step first(State state, LocalDate on) {
        return new Step(Ids.next(), state, on, 1, null, null);
    }
}
