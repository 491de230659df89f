package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of those who leave on a day to come. */
final class LeaverStore {
    private static final String LEAVER = "leaver";

    private final Database database;

    LeaverStore(Database database) {
        this.database = database;
    }

    /** Those whose post still ends on the day that was stated. */
    List<Leaver> holding() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select leaver.* from leaver
                                        join participation on participation.id = leaver.id
                                        join post on post.id = participation.post_id
                                        where post.ends = leaver.last_day
                                        """)
                                .map((rows, context) -> leaver(rows))
                                .list());
    }

    static void put(Pen pen, Leaver one) {
        Map<String, Object> row = Map.of("cause", one.cause(), "last_day", one.lastDay());
        if (isThere(pen.handle(), one.participation())) {
            pen.update(LEAVER, one.participation(), row);
        } else {
            pen.insert(LEAVER, one.participation(), row);
        }
    }

    private static boolean isThere(Handle handle, UUID id) {
        return handle.createQuery("select count(*) from leaver where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static Leaver leaver(ResultSet rows) throws SQLException {
        return new Leaver(
                rows.getObject("id", UUID.class),
                EndCause.valueOf(rows.getString("cause")),
                rows.getObject("last_day", LocalDate.class));
    }
}
