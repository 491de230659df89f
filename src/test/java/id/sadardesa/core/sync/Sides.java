package id.sadardesa.core.sync;

import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import id.sadardesa.testkit.CheapOffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a kecamatan and its branch, or its second computer, must say alike, as files say it. */
final class Sides {
    /** Of the kecamatan: all its people, with what hangs on them. */
    private static final List<Resource> ROWS =
            List.of(
                    Resource.VILLAGES,
                    Resource.SEATS,
                    Resource.PEOPLE,
                    Resource.DEATHS,
                    Resource.POSTS,
                    Resource.PARTICIPATIONS,
                    Resource.STEPS,
                    Resource.TERMS);

    /** What two offices know together: at each under the id of the other. */
    private static final List<Resource> SHARED =
            List.of(Resource.DECISIONS, Resource.CORRECTIONS, Resource.CONFLICTS);

    /** What is no other office's business. */
    private static final List<Resource> INSIDE =
            List.of(Resource.PROVIDED, Resource.HEIRS, Resource.EARLIER);

    private Sides() {}

    /** One side, table after table. */
    record Side(List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    /**
     * The numbers that a kecamatan has and its branch has not, because somebody else has them
     * there: the only cells that stay unlike, and only while both know it as a conflict.
     *
     * @return person and column
     */
    static Set<String> elsewhere(CheapOffice kecamatan) {
        return kecamatan
                .memory
                .database()
                .read(
                        handle ->
                                handle.createQuery(
                                                """
                                                select p.id || ' ' || c.field from sync_conflict c
                                                join person p on p.id = c.row_id
                                                where c.kind = 'NUMBER' and c.lost =
                                                    case c.field when 'nik' then p.nik else p.kpj end
                                                """)
                                        .mapTo(String.class)
                                        .set());
    }

    /**
     * @param with the office it is shared with
     * @param branch whether only what came from that office counts
     * @param elsewhere what is not looked at, from {@link #elsewhere}
     */
    static Side at(CheapOffice office, CheapOffice with, boolean branch, Set<String> elsewhere) {
        UUID other = with.keys.self().id();
        List<String> lines = new ArrayList<>();
        for (Resource resource : ROWS) {
            String where = branch ? mine(resource, other) : "true";
            lines.addAll(lines(office, resource, where, cell(elsewhere)));
        }
        for (Resource resource : SHARED) {
            String where = "r.office_id = '" + other + "'";
            lines.addAll(lines(office, resource, where, cell(elsewhere)));
        }
        return new Side(lines);
    }

    /**
     * Everything that two computers of one office must say alike, also what goes to no other
     * office. In a conflict between the two each names the other as the one it differs with.
     */
    static Side inside(CheapOffice office, CheapOffice other) {
        String them = other.keys.self().id().toString();
        List<String> lines = new ArrayList<>();
        for (Resource resource : Stream.of(ROWS, INSIDE, SHARED).flatMap(List::stream).toList()) {
            boolean conflicts = resource == Resource.CONFLICTS;
            lines.addAll(
                    lines(
                            office,
                            resource,
                            "true",
                            (row, field, value) ->
                                    conflicts && field.own() && them.equals(value)
                                            ? "the other computer"
                                            : value));
        }
        return new Side(lines);
    }

    /** What is looked at of a cell. */
    private interface Cell {
        @Nullable String looked(String row, Field field, @Nullable String value);
    }

    /** What goes between two offices, without the numbers that stay unlike. */
    private static Cell cell(Set<String> elsewhere) {
        return (row, field, value) ->
                field.own() || elsewhere.contains(row + " " + field.name()) ? null : value;
    }

    private static String mine(Resource resource, UUID office) {
        String of = "office_id = '" + office + "'";
        return switch (resource) {
            case VILLAGES, PEOPLE -> "r." + of;
            case SEATS -> "r.village_id in (select id from village where " + of + ")";
            default -> "r.person_id in (select id from person where " + of + ")";
        };
    }

    private static List<String> lines(
            CheapOffice office, Resource resource, String where, Cell cell) {
        String sql =
                "select r.*"
                        + (resource == Resource.PEOPLE
                                ? ", p.sha256 as photo from person r"
                                        + " left join picture p on p.id = r.photo_id"
                                : " from " + Tables.of(resource) + " r")
                        + " where "
                        + where
                        + " order by r.id";
        return office.memory
                .database()
                .read(
                        handle ->
                                handle.createQuery(sql)
                                        .map((rows, context) -> line(resource, rows, cell))
                                        .list());
    }

    private static String line(Resource resource, ResultSet rows, Cell cell) throws SQLException {
        StringBuilder line = new StringBuilder(resource.wire());
        for (Field field : resource.fields()) {
            String value = cell.looked(rows.getString("id"), field, rows.getString(field.name()));
            line.append('|').append(value == null ? "" : said(field, value));
        }
        return line.toString();
    }

    private static String said(Field field, String value) {
        return field.type() == Type.ID ? value : field.cell(value);
    }
}
