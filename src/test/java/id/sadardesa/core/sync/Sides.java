package id.sadardesa.core.sync;

import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.testkit.CheapOffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a kecamatan and its branch must say alike, each row as files say it. */
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
            lines.addAll(
                    lines(office, resource, branch ? mine(resource, other) : "true", elsewhere));
        }
        for (Resource resource : SHARED) {
            lines.addAll(lines(office, resource, "r.office_id = '" + other + "'", elsewhere));
        }
        return new Side(lines);
    }

    /** Everything that two computers of one office must say alike. */
    static Side inside(CheapOffice office) {
        List<String> lines = new ArrayList<>();
        for (Resource resource : Stream.of(ROWS, INSIDE, SHARED).flatMap(List::stream).toList()) {
            lines.addAll(lines(office, resource, "true", Set.of()));
        }
        return new Side(lines);
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
            CheapOffice office, Resource resource, String where, Set<String> elsewhere) {
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
                                        .map((rows, context) -> line(resource, rows, elsewhere))
                                        .list());
    }

    private static String line(Resource resource, ResultSet rows, Set<String> elsewhere)
            throws SQLException {
        StringBuilder line = new StringBuilder(resource.wire());
        for (Field field : resource.fields()) {
            boolean blind = elsewhere.contains(rows.getString("id") + " " + field.name());
            String value = field.own() || blind ? null : rows.getString(field.name());
            line.append('|').append(value == null ? "" : field.cell(value));
        }
        return line.toString();
    }
}
