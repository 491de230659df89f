package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.core.rule.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of participations. */
final class EnrolmentStore {
    static final String PARTICIPATION = "participation";

    private final Database database;

    EnrolmentStore(Database database) {
        this.database = database;
    }

    List<Participation> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from participation order by proposed_on, id")
                                .map((rows, context) -> participation(rows))
                                .list());
    }

    static Map<String, @Nullable Object> row(Participation p) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", p.personId());
        row.put("post_id", p.postId());
        row.put("programmes", Programme.join(p.programmes()));
        row.put("state", p.state());
        row.put("first_month", p.firstMonth().first());
        row.put("proposed_on", p.proposedOn());
        row.put("registered_on", p.registeredOn());
        row.put("active_on", p.activeOn());
        row.put("ended_on", p.endedOn());
        row.put("end_cause", p.endCause());
        row.put("note", p.note());
        return row;
    }

    private static Participation participation(ResultSet rows) throws SQLException {
        String cause = rows.getString("end_cause");
        return new Participation(
                rows.getObject("id", UUID.class),
                rows.getObject("person_id", UUID.class),
                rows.getObject("post_id", UUID.class),
                Programme.parse(rows.getString("programmes")),
                State.valueOf(rows.getString("state")),
                Period.of(rows.getObject("first_month", LocalDate.class)),
                rows.getObject("proposed_on", LocalDate.class),
                rows.getObject("registered_on", LocalDate.class),
                rows.getObject("active_on", LocalDate.class),
                rows.getObject("ended_on", LocalDate.class),
                cause == null ? null : EndCause.valueOf(cause),
                rows.getString("note"));
    }
}
