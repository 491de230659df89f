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
    static final String HEIR = "heir";

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

    /**
     * Writes the family in its order. Who stands at a place has the same id on every computer, so
     * that two of them speak of the same row.
     */
    static void replace(Pen pen, UUID person, List<Row> before, List<Heir> family) {
        for (int i = family.size(); i < before.size(); i++) {
            pen.delete(HEIR, before.get(i).id());
        }
        for (int i = 0; i < family.size(); i++) {
            Map<String, @Nullable Object> row = row(person, i + 1, family.get(i));
            if (i < before.size()) {
                pen.update(HEIR, before.get(i).id(), row);
            } else {
                pen.insert(HEIR, id(person, i + 1), row);
            }
        }
    }

    private static UUID id(UUID person, int n) {
        return Ids.named(HEIR, person.toString(), Integer.toString(n));
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
