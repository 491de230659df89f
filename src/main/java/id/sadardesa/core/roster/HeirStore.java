package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of families. */
final class HeirStore {
    private static final String HEIR = "heir";

    private final Database database;

    HeirStore(Database database) {
        this.database = database;
    }

    /** Somebody of a family, and where it stands. */
    record Row(UUID id, Heir heir) {}

    List<Row> of(UUID person) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from heir where person_id = :person order by n")
                                .bind("person", person)
                                .map((row, context) -> row(row))
                                .list());
    }

    static void replace(Pen pen, UUID person, List<Row> before, List<Heir> family) {
        before.forEach(one -> pen.delete(HEIR, one.id()));
        for (int i = 0; i < family.size(); i++) {
            pen.insert(HEIR, Ids.next(), row(person, i + 1, family.get(i)));
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Heir(
                        row.getString("name"),
                        Heir.Relation.valueOf(row.getString("relation")),
                        row.getObject("born_on", LocalDate.class)));
    }

    private static Map<String, @Nullable Object> row(UUID person, int n, Heir one) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", person);
        row.put("n", n);
        row.put("name", one.name());
        row.put("relation", one.relation());
        row.put("born_on", one.born());
        return row;
    }
}
