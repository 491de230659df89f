package id.sadardesa.core.sync;

import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of decisions that a reply brought. */
final class DecisionStore {
    private static final String DECISION = "branch_decision";

    /** What the branch decided on one participation, with the number it gave. */
    record Decision(Verdict verdict, UUID person, @Nullable String kpj, @Nullable Refusal reason) {}

    private final Pen pen;
    private final UUID office;

    DecisionStore(Pen pen, UUID office) {
        this.pen = pen;
        this.office = office;
    }

    static Decision read(String[] cells) {
        String reason = maybe(cells, "reason");
        return new Decision(
                new Verdict(
                        UUID.fromString(cell(cells, "id")),
                        UUID.fromString(cell(cells, "participation_id")),
                        UUID.fromString(cell(cells, "step_id")),
                        Verdict.Outcome.valueOf(cell(cells, "outcome")),
                        LocalDate.parse(cell(cells, "on_day")),
                        maybe(cells, "note")),
                UUID.fromString(cell(cells, "person_id")),
                maybe(cells, "kpj"),
                reason == null ? null : Refusal.valueOf(reason));
    }

    private static String cell(String[] cells, String field) {
        return cells[Resource.DECISIONS.at(field)];
    }

    private static @Nullable String maybe(String[] cells, String field) {
        String cell = cell(cells, field);
        return cell.isEmpty() ? null : cell;
    }

    boolean isKnown(UUID id) {
        return find(id).isPresent();
    }

    Optional<Decision> find(UUID id) {
        return pen.handle()
                .createQuery("select * from branch_decision where id = :id")
                .bind("id", id)
                .map((rows, context) -> decision(rows))
                .findOne();
    }

    private static Decision decision(ResultSet rows) throws SQLException {
        String reason = rows.getString("reason");
        return new Decision(
                new Verdict(
                        rows.getObject("id", UUID.class),
                        rows.getObject("participation_id", UUID.class),
                        rows.getObject("step_id", UUID.class),
                        Verdict.Outcome.valueOf(rows.getString("outcome")),
                        rows.getObject("on_day", LocalDate.class),
                        rows.getString("note")),
                rows.getObject("person_id", UUID.class),
                rows.getString("kpj"),
                reason == null ? null : Refusal.valueOf(reason));
    }

    /** The offices of which a decision or a correction is not carried out yet. */
    static List<UUID> waitedFor(Pen pen) {
        return pen.handle()
                .createQuery(
                        """
                        select office_id from branch_decision where waits_for is not null
                        union select office_id from branch_correction where waits_for is not null
                        """)
                .mapTo(UUID.class)
                .list();
    }

    /** The decisions of this office that are not carried out yet, and what each waits for. */
    Map<Decision, WaitsFor> waiting() {
        Map<Decision, WaitsFor> waiting = new LinkedHashMap<>();
        pen.handle()
                .createQuery(
                        """
                        select * from branch_decision
                        where office_id = :office and waits_for is not null order by on_day, id
                        """)
                .bind("office", office)
                .map(
                        (rows, context) ->
                                Map.entry(
                                        decision(rows),
                                        WaitsFor.valueOf(rows.getString("waits_for"))))
                .forEach(one -> waiting.put(one.getKey(), one.getValue()));
        return waiting;
    }

    void wait(UUID id, @Nullable WaitsFor what) {
        Map<String, @Nullable Object> column = new HashMap<>();
        column.put("waits_for", what);
        pen.update(DECISION, id, column);
    }

    /** The numbers that decisions gave, by person. */
    static Map<UUID, String> numbers(Collection<Decision> decisions) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (Decision one : decisions) {
            @Nullable String kpj = one.kpj();
            if (kpj != null) {
                numbers.put(one.person(), kpj);
            }
        }
        return numbers;
    }

    /**
     * @param waits what must be here again before it can be carried out; null when it was
     */
    void insert(Decision one, @Nullable WaitsFor waits) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("office_id", office);
        row.put("person_id", one.person());
        row.put("participation_id", one.verdict().participation());
        row.put("step_id", one.verdict().answers());
        row.put("outcome", one.verdict().outcome());
        row.put("on_day", one.verdict().on());
        row.put("kpj", one.kpj());
        row.put("reason", one.reason());
        row.put("note", one.verdict().note());
        row.put("waits_for", waits);
        pen.insert(DECISION, one.verdict().step(), row);
    }

    void delete(UUID id) {
        pen.delete(DECISION, id);
    }
}
