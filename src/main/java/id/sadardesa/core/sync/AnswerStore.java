package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Holds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of what other offices said of our files. */
final class AnswerStore {
    private static final String ANSWER = "sync_answer";

    private AnswerStore() {}

    static List<Answer> of(Handle handle, UUID partner) {
        return handle.createQuery(
                        "select * from sync_answer where partner_id = :partner"
                                + " order by number desc, piece")
                .bind("partner", partner)
                .map((rows, context) -> answer(rows))
                .list();
    }

    static void keep(Pen pen, UUID partner, Answer answer) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("partner_id", partner);
        row.put("number", answer.number());
        row.put("piece", answer.piece());
        row.put("fingerprint", answer.fingerprint());
        row.put("received_on", answer.receivedOn());
        row.put("people", answer.people());
        row.put("rupiah", answer.rupiah());
        row.put("tombstones", answer.tombstones());
        row.put("added", answer.added());
        row.put("changed", answer.changed());
        row.put("ended", answer.ended());
        row.put("conflicts", answer.conflicts());
        row.put("holds_people", answer.holds().people());
        row.put("holds_participations", answer.holds().participations());
        boolean known =
                pen.handle()
                                .createQuery("select count(*) from sync_answer where id = :id")
                                .bind("id", answer.id())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (known) {
            pen.update(ANSWER, answer.id(), row);
        } else {
            pen.insert(ANSWER, answer.id(), row);
        }
    }

    /** The other office took back that it had taken a file. */
    static void forget(Pen pen, UUID partner, UUID answer) {
        boolean known =
                pen.handle()
                                .createQuery(
                                        "select count(*) from sync_answer"
                                                + " where id = :id and partner_id = :partner")
                                .bind("id", answer)
                                .bind("partner", partner)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (known) {
            pen.delete(ANSWER, answer);
        }
    }

    private static Answer answer(ResultSet rows) throws SQLException {
        return new Answer(
                rows.getObject("id", UUID.class),
                rows.getInt("number"),
                rows.getInt("piece"),
                rows.getString("fingerprint"),
                rows.getObject("received_on", LocalDate.class),
                rows.getInt("people"),
                rows.getBigDecimal("rupiah"),
                rows.getInt("tombstones"),
                rows.getInt("added"),
                rows.getInt("changed"),
                rows.getInt("ended"),
                rows.getInt("conflicts"),
                new Holds(rows.getInt("holds_people"), rows.getInt("holds_participations")));
    }
}
