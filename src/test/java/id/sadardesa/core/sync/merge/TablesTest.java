package id.sadardesa.core.sync.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.office.Office;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.testkit.CheapOffice;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A column that a later migration adds must not stay behind unseen when its table travels. */
class TablesTest {
    /** Columns of the database that files say under another name. */
    private static final Map<String, String> RENAMED = Map.of("photo_id", "photo");

    /** What each office knows for itself alone. */
    private static final Set<String> OWN = Set.of("waits_for");

    private static CheapOffice office;

    @BeforeAll
    static void open() {
        office = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
    }

    @Test
    void everyColumnOfARowThatTravelsIsInTheFormat() {
        Map<Resource, Set<String>> missing = new HashMap<>();
        for (Resource resource : Kind.FULL.tables()) {
            if (resource != Resource.TOMBSTONES) {
                Set<String> left = columns(Tables.of(resource));
                resource.fields().stream().map(Field::name).forEach(left::remove);
                left.removeAll(OWN);
                if (!left.isEmpty()) {
                    missing.put(resource, left);
                }
            }
        }
        assertEquals(Map.of(), missing);
    }

    private static Set<String> columns(String table) {
        Set<String> columns = new TreeSet<>();
        office.memory
                .database()
                .read(
                        handle ->
                                handle.createQuery(
                                                "select lower(column_name) from"
                                                        + " information_schema.columns where"
                                                        + " lower(table_name) = :table")
                                        .bind("table", table)
                                        .mapTo(String.class)
                                        .list())
                .forEach(one -> columns.add(RENAMED.getOrDefault(one, one)));
        return columns;
    }
}
