package id.sadardesa.core.scorecard;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of criteria, of what the office states, and of awards. */
final class ScorecardStore {
    private final Database database;

    ScorecardStore(Database database) {
        this.database = database;
    }

    List<Criterion> criteria() {
        return database.read(
                handle ->
                        handle.createQuery("select * from scorecard_criterion order by n, id")
                                .map((rows, context) -> criterion(rows))
                                .list());
    }

    List<Statement> statements(int year) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from scorecard_statement where for_year = :year
                                        """)
                                .bind("year", year)
                                .map((rows, context) -> statement(rows))
                                .list());
    }

    List<Award> awards() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from scorecard_award
                                        order by for_year desc, name, village_id, id
                                        """)
                                .map((rows, context) -> award(rows))
                                .list());
    }

    static boolean update(Pen pen, Criterion criterion) {
        return pen.update("scorecard_criterion", criterion.id(), row(criterion));
    }

    static void insert(Pen pen, Criterion criterion) {
        pen.insert("scorecard_criterion", criterion.id(), row(criterion));
    }

    static void delete(Pen pen, Criterion criterion) {
        pen.delete("scorecard_criterion", criterion.id());
    }

    static void state(Pen pen, Statement statement) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("village_id", statement.village());
        row.put("criterion_id", statement.criterion());
        row.put("for_year", statement.year());
        row.put("percent_met", statement.percent());
        row.put("evidence", statement.evidence());
        Optional<UUID> same =
                pen.handle()
                        .createQuery(
                                """
                                select id from scorecard_statement
                                where village_id = :village and criterion_id = :criterion
                                and for_year = :year
                                """)
                        .bind("village", statement.village())
                        .bind("criterion", statement.criterion())
                        .bind("year", statement.year())
                        .mapTo(UUID.class)
                        .findOne();
        if (same.isPresent()) {
            pen.update("scorecard_statement", same.get(), row);
        } else {
            pen.insert("scorecard_statement", Ids.next(), row);
        }
    }

    static void insert(Pen pen, Award award) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("village_id", award.village());
        row.put("for_year", award.year());
        row.put("name", award.name());
        row.put("giver", award.giver());
        row.put("given_on", award.on());
        row.put("number", award.number());
        pen.insert("scorecard_award", award.id(), row);
    }

    static void delete(Pen pen, Award award) {
        pen.delete("scorecard_award", award.id());
    }

    private static Map<String, @Nullable Object> row(Criterion criterion) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("n", criterion.n());
        row.put("name", criterion.name().strip());
        row.put("measure", criterion.measure());
        row.put("weight", criterion.weight());
        row.put("threshold", criterion.threshold());
        row.put("needed", criterion.needed());
        row.put("source", criterion.source().strip());
        return row;
    }

    private static Criterion criterion(ResultSet rows) throws SQLException {
        return new Criterion(
                rows.getObject("id", UUID.class),
                rows.getInt("n"),
                rows.getString("name"),
                Measure.valueOf(rows.getString("measure")),
                rows.getInt("weight"),
                rows.getBigDecimal("threshold"),
                rows.getBoolean("needed"),
                rows.getString("source"));
    }

    private static Statement statement(ResultSet rows) throws SQLException {
        return new Statement(
                rows.getObject("village_id", UUID.class),
                rows.getObject("criterion_id", UUID.class),
                rows.getInt("for_year"),
                rows.getInt("percent_met"),
                rows.getString("evidence"));
    }

    private static Award award(ResultSet rows) throws SQLException {
        return new Award(
                rows.getObject("id", UUID.class),
                rows.getObject("village_id", UUID.class),
                rows.getInt("for_year"),
                rows.getString("name"),
                rows.getString("giver"),
                rows.getObject("given_on", LocalDate.class),
                rows.getString("number"));
    }
}
