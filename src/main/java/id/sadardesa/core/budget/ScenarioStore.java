package id.sadardesa.core.budget;

import id.sadardesa.base.Database;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of scenarios that are kept. */
final class ScenarioStore {
    private static final String TABLE = "budget_scenario";

    private final Database database;

    ScenarioStore(Database database) {
        this.database = database;
    }

    List<SavedScenario> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from budget_scenario order by lower(name), id")
                                .map((rows, context) -> saved(rows))
                                .list());
    }

    static void insert(Pen pen, UUID id, Scenario scenario) {
        pen.insert(TABLE, id, row(scenario));
    }

    static boolean update(Pen pen, UUID id, Scenario scenario) {
        return pen.update(TABLE, id, row(scenario));
    }

    static void delete(Pen pen, UUID id) {
        pen.delete(TABLE, id);
    }

    private static Map<String, @Nullable Object> row(Scenario scenario) {
        Set<Programme> programmes = scenario.programmes();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", scenario.name());
        row.put("growth", scenario.growth());
        row.put("grow_all", scenario.growAll());
        row.put("post_groups", join(scenario.groups()));
        row.put("every_seat", scenario.everySeat());
        row.put("vulnerable", scenario.vulnerable());
        row.put("income", scenario.income().value());
        row.put("programmes", programmes == null ? null : Programme.join(programmes));
        return row;
    }

    private static String join(Set<PostGroup> groups) {
        return groups.stream().sorted().map(PostGroup::name).collect(Collectors.joining(","));
    }

    private static Set<PostGroup> groups(String joined) {
        Set<PostGroup> groups = EnumSet.noneOf(PostGroup.class);
        Arrays.stream(joined.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(PostGroup::valueOf)
                .forEach(groups::add);
        return groups;
    }

    private static SavedScenario saved(ResultSet rows) throws SQLException {
        String programmes = rows.getString("programmes");
        return new SavedScenario(
                rows.getObject("id", UUID.class),
                new Scenario(
                        rows.getString("name"),
                        rows.getBigDecimal("growth"),
                        rows.getBoolean("grow_all"),
                        groups(rows.getString("post_groups")),
                        rows.getBoolean("every_seat"),
                        rows.getInt("vulnerable"),
                        new Rupiah(rows.getBigDecimal("income")),
                        programmes == null ? null : Programme.parse(programmes)));
    }
}
