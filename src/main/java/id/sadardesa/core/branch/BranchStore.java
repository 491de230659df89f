package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.Kpj;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the branch's own work. */
final class BranchStore {
    private static final String DECISION = "branch_decision";
    private static final String CORRECTION = "branch_correction";
    private static final String BLOCK = "branch_block";

    private final Database database;

    BranchStore(Database database) {
        this.database = database;
    }

    /** Which office each person came from; our own people are absent. */
    Map<UUID, UUID> offices() {
        return offices("select id, office_id from person where office_id is not null");
    }

    /** The same of villages. */
    Map<UUID, UUID> villageOffices() {
        return offices("select id, office_id from village where office_id is not null");
    }

    private Map<UUID, UUID> offices(String sql) {
        Map<UUID, UUID> offices = new HashMap<>();
        database.read(
                handle ->
                        handle.createQuery(sql)
                                .map(
                                        (rows, context) ->
                                                offices.put(
                                                        rows.getObject(1, UUID.class),
                                                        rows.getObject(2, UUID.class)))
                                .list());
        return offices;
    }

    /** All decisions, the newest first. */
    List<Decision> decisions() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from branch_decision order by on_day desc, id"
                                                + " desc")
                                .map((rows, context) -> decision(rows))
                                .list());
    }

    List<Correction> corrections() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from branch_correction order by made_at desc, id"
                                                + " desc")
                                .map((rows, context) -> correction(rows))
                                .list());
    }

    /** The kecamatan whose last decision was made after the last reply to them. */
    Set<UUID> untold() {
        return new HashSet<>(
                database.read(
                        handle ->
                                handle.createQuery(
                                                """
                                                select d.office_id from branch_decision d
                                                    left join (
                                                        select partner_id, max(id) as id from sync_sent
                                                            where kind = 'REPLY' group by partner_id
                                                    ) s on s.partner_id = d.office_id
                                                    where s.id is null or d.id > s.id
                                                    group by d.office_id
                                                """)
                                        .mapTo(UUID.class)
                                        .list()));
    }

    /** How the decisions that a reply tells turned out. */
    Map<Verdict.Outcome, Integer> told(UUID partner, int number) {
        Map<Verdict.Outcome, Integer> told = new EnumMap<>(Verdict.Outcome.class);
        database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select d.outcome, count(*) as n from branch_decision d
                                            join sync_sent s on s.partner_id = d.office_id
                                            left join sync_sent b on b.partner_id = s.partner_id
                                                and b.number = s.base
                                            where s.partner_id = :partner and s.number = :number
                                                and d.id < s.id and (b.id is null or d.id > b.id)
                                            group by d.outcome
                                        """)
                                .bind("partner", partner)
                                .bind("number", number)
                                .map(
                                        (rows, context) ->
                                                told.put(
                                                        Verdict.Outcome.valueOf(
                                                                rows.getString("outcome")),
                                                        rows.getInt("n")))
                                .list());
        return told;
    }

    static void decide(Pen pen, Collection<Decision> decisions) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (Decision one : decisions) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("office_id", one.office());
            row.put("person_id", one.person());
            row.put("participation_id", one.participation());
            row.put("step_id", one.answers());
            row.put("outcome", one.outcome());
            row.put("on_day", one.on());
            row.put("kpj", one.kpj() == null ? null : one.kpj().full());
            row.put("reason", one.reason());
            row.put("note", one.note());
            rows.put(one.id(), row);
        }
        pen.insertAll(DECISION, rows);
    }

    static void correct(Pen pen, Collection<Correction> corrections) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (Correction one : corrections) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("office_id", one.office());
            row.put("person_id", one.person());
            row.put("decision_id", one.decision());
            row.put("field", one.field());
            row.put("old_value", one.old());
            row.put("new_value", one.young());
            row.put("made_at", one.at());
            row.put("operator", one.by());
            row.put("why", one.why());
            rows.put(one.id(), row);
        }
        pen.insertAll(CORRECTION, rows);
    }

    static void attach(Pen pen, UUID correction, UUID decision) {
        pen.update(CORRECTION, correction, Map.of("decision_id", decision));
    }

    List<Block> blocks() {
        return database.read(
                handle ->
                        handle.createQuery("select * from branch_block order by added_on, id")
                                .map(
                                        (rows, context) ->
                                                new Block(
                                                        rows.getObject("id", UUID.class),
                                                        new Kpj(rows.getString("first_kpj")),
                                                        new Kpj(rows.getString("last_kpj")),
                                                        rows.getObject(
                                                                "added_on", LocalDate.class)))
                                .list());
    }

    static void add(Pen pen, Block block) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("first_kpj", block.first().full());
        row.put("last_kpj", block.last().full());
        row.put("added_on", block.addedOn());
        pen.insert(BLOCK, block.id(), row);
    }

    static void remove(Pen pen, Block block) {
        pen.delete(BLOCK, block.id());
    }

    /** The numbers between two that somebody has, or that a decision or correction ever gave. */
    Set<String> taken(Block block) {
        return new HashSet<>(
                database.read(
                        handle ->
                                handle.createQuery(
                                                """
                                                select kpj from person where kpj between :first and :last
                                                union select kpj from branch_decision
                                                    where kpj between :first and :last
                                                union select new_value from branch_correction
                                                    where field = 'kpj' and new_value between :first and :last
                                                union select old_value from branch_correction
                                                    where field = 'kpj' and old_value between :first and :last
                                                """)
                                        .bind("first", block.first().full())
                                        .bind("last", block.last().full())
                                        .mapTo(String.class)
                                        .list()));
    }

    /** Whether a number is of a block, or came with what the branch accepted or corrected. */
    boolean issued(Kpj kpj) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select exists (select 1 from branch_block
                                                where :kpj between first_kpj and last_kpj)
                                            or exists (select 1 from branch_decision
                                                where kpj = :kpj and outcome <> 'REFUSED')
                                            or exists (select 1 from branch_correction
                                                where field = 'kpj' and new_value = :kpj)
                                        """)
                                .bind("kpj", kpj.full())
                                .mapTo(Boolean.class)
                                .one());
    }

    private static Decision decision(ResultSet rows) throws SQLException {
        String kpj = rows.getString("kpj");
        String reason = rows.getString("reason");
        return new Decision(
                rows.getObject("id", UUID.class),
                rows.getObject("office_id", UUID.class),
                rows.getObject("person_id", UUID.class),
                rows.getObject("participation_id", UUID.class),
                rows.getObject("step_id", UUID.class),
                Verdict.Outcome.valueOf(rows.getString("outcome")),
                rows.getObject("on_day", LocalDate.class),
                kpj == null ? null : new Kpj(kpj),
                reason == null ? null : Refusal.valueOf(reason),
                rows.getString("note"));
    }

    private static Correction correction(ResultSet rows) throws SQLException {
        return new Correction(
                rows.getObject("id", UUID.class),
                rows.getObject("office_id", UUID.class),
                rows.getObject("person_id", UUID.class),
                rows.getObject("decision_id", UUID.class),
                rows.getString("field"),
                rows.getString("old_value"),
                rows.getString("new_value"),
                rows.getString("made_at"),
                rows.getString("operator"),
                rows.getString("why"));
    }
}
