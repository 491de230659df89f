package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows that are here, as files say them, read inside the action that takes a file. */
final class MergeStore {
    private static final int SLICE = 500;

    private final Handle handle;

    MergeStore(Handle handle) {
        this.handle = handle;
    }

    /** Those of some rows that are here, by id. */
    Map<UUID, Map<String, @Nullable String>> rows(Resource resource, Collection<UUID> ids) {
        Map<UUID, Map<String, @Nullable String>> found = new HashMap<>();
        String sql = select(resource) + " where r.id in (<ids>)";
        for (List<UUID> slice : slices(ids)) {
            handle.createQuery(sql)
                    .bindList("ids", slice)
                    .map((rows, context) -> row(resource, rows))
                    .forEach(row -> found.put(id(row.get(Cells.ID)), row));
        }
        return found;
    }

    /** Those of some rows that are not here. */
    Set<UUID> missing(Resource resource, Collection<UUID> ids) {
        Set<UUID> missing = new HashSet<>(ids);
        String sql = "select id from " + Tables.of(resource) + " where id in (<ids>)";
        for (List<UUID> slice : slices(ids)) {
            handle.createQuery(sql)
                    .bindList("ids", slice)
                    .mapTo(UUID.class)
                    .forEach(missing::remove);
        }
        return missing;
    }

    /** A photo stands under its hash, also one that did not come along yet. */
    private static String select(Resource resource) {
        return resource == Resource.PEOPLE
                ? "select r.*, coalesce(w.sha256, p.sha256) as photo from person r"
                        + " left join picture p on p.id = r.photo_id"
                        + " left join sync_photo w on w.id = r.id"
                : "select r.* from " + Tables.of(resource) + " r";
    }

    private static Map<String, @Nullable String> row(Resource resource, ResultSet rows)
            throws SQLException {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (Field field : resource.fields()) {
            row.put(field.name(), Cells.said(field, rows.getString(field.name())));
        }
        return row;
    }

    private static UUID id(@Nullable String id) {
        return UUID.fromString(String.valueOf(id));
    }

    /** Which rows of a table lie on some others, by a column. */
    List<UUID> resting(Resource resource, String column, Collection<UUID> on) {
        List<UUID> found = new ArrayList<>();
        String sql = "select id from " + Tables.of(resource) + " where " + column + " in (<on>)";
        for (List<UUID> slice : slices(on)) {
            found.addAll(handle.createQuery(sql).bindList("on", slice).mapTo(UUID.class).list());
        }
        return found;
    }

    /** Which of some people are not of an office. */
    Optional<String> strangers(Collection<UUID> people, UUID office) {
        for (List<UUID> slice : slices(people)) {
            Optional<String> stranger =
                    handle.createQuery(
                                    """
                                    select name from person
                                    where id in (<ids>) and office_id is distinct from :office
                                    """)
                            .bindList("ids", slice)
                            .bind("office", office)
                            .mapTo(String.class)
                            .findFirst();
            if (stranger.isPresent()) {
                return stranger;
            }
        }
        return Optional.empty();
    }

    /** The villages that an office speaks for. */
    Set<UUID> villagesOf(UUID office) {
        return new HashSet<>(
                handle.createQuery("select id from village where office_id = :office")
                        .bind("office", office)
                        .mapTo(UUID.class)
                        .list());
    }

    Optional<UUID> villageByCode(String code) {
        return handle.createQuery("select id from village where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne();
    }

    Optional<UUID> seat(UUID village, String seat) {
        return handle.createQuery(
                        "select id from seat_quota where village_id = :village and seat = :seat")
                .bind("village", village)
                .bind("seat", seat)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The row of a table of one office only that stands where another one would. */
    Optional<UUID> inPlace(Resource resource, Map<String, @Nullable String> row) {
        List<String> key =
                switch (resource) {
                    case PROVIDED -> List.of("village_id", "for_year");
                    case HEIRS -> List.of(Cells.PERSON, "n");
                    case EARLIER -> List.of(Cells.PERSON);
                    default -> List.of();
                };
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var query =
                handle.createQuery(
                        "select id from "
                                + Tables.of(resource)
                                + " where "
                                + String.join(" = ? and ", key)
                                + " = ?");
        for (int i = 0; i < key.size(); i++) {
            query.bind(i, row.get(key.get(i)));
        }
        return query.mapTo(UUID.class).findOne();
    }

    /** A column of a table that points to villages. */
    record Pointer(String table, String column) {}

    List<Pointer> villagePointers() {
        return handle.createQuery(
                        """
                        select lower(k.table_name), lower(k.column_name)
                        from information_schema.referential_constraints c
                        join information_schema.key_column_usage k
                            on k.constraint_name = c.constraint_name
                        join information_schema.table_constraints u
                            on u.constraint_name = c.unique_constraint_name
                        where u.table_name = 'VILLAGE' order by 1, 2
                        """)
                .map((rows, context) -> new Pointer(rows.getString(1), rows.getString(2)))
                .list();
    }

    List<UUID> pointing(Pointer pointer, UUID village) {
        return handle.createQuery(
                        "select id from " + pointer.table() + " where " + pointer.column() + " = ?")
                .bind(0, village)
                .mapTo(UUID.class)
                .list();
    }

    /** Somebody here who has a number. */
    record Holder(UUID id, String name, String number) {}

    /**
     * @param column {@code nik} or {@code kpj}
     */
    List<Holder> holders(String column, Collection<String> numbers) {
        if (!column.equals(Cells.NIK) && !column.equals(Cells.KPJ)) {
            throw new IllegalArgumentException(column);
        }
        String sql = "select id, name, " + column + " from person where " + column + " in (<all>)";
        List<Holder> holders = new ArrayList<>();
        for (List<String> slice : slices(numbers)) {
            holders.addAll(
                    handle.createQuery(sql)
                            .bindList("all", slice)
                            .map(
                                    (r, c) ->
                                            new Holder(
                                                    r.getObject(1, UUID.class),
                                                    r.getString(2),
                                                    r.getString(3)))
                            .list());
        }
        return holders;
    }

    /** Which of some people have the KPJ that the branch itself gave them. */
    Set<UUID> numbered(Collection<UUID> people) {
        Set<UUID> numbered = new HashSet<>();
        for (List<UUID> slice : slices(people)) {
            numbered.addAll(
                    handle.createQuery(
                                    """
                                    select p.id from person p where p.id in (<ids>) and (
                                        exists (select 1 from branch_decision d
                                            where d.person_id = p.id and d.kpj = p.kpj)
                                        or exists (select 1 from branch_correction c
                                            where c.person_id = p.id and c.field = 'kpj'
                                                and c.new_value = p.kpj))
                                    """)
                            .bindList("ids", slice)
                            .mapTo(UUID.class)
                            .list());
        }
        return numbered;
    }

    /** The corrections of an office that wait for their people, in the order they were made. */
    List<UUID> waitingCorrections(UUID office) {
        return handle.createQuery(
                        """
                        select id from branch_correction
                        where office_id = :office and waits_for is not null order by made_at, id
                        """)
                .bind("office", office)
                .mapTo(UUID.class)
                .list();
    }

    /** The decree of a person's latest post. */
    @Nullable String decree(UUID person) {
        return handle.createQuery(
                        """
                        select sk_number from post where person_id = :person and sk_number is not null
                        order by coalesce(sk_date, starts) desc nulls last, id desc limit 1
                        """)
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    @Nullable String name(UUID person) {
        return handle.createQuery("select name from person where id = :id")
                .bind("id", person)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    Optional<UUID> picture(String sha256) {
        return handle.createQuery("select id from picture where sha256 = :sha")
                .bind("sha", sha256)
                .mapTo(UUID.class)
                .findOne();
    }

    @Nullable String hash(@Nullable String picture) {
        return picture == null
                ? null
                : handle.createQuery("select sha256 from picture where id = :id")
                        .bind("id", UUID.fromString(picture))
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null);
    }

    /** The people who wait for a photo. */
    List<UUID> waiting(String sha256) {
        return handle.createQuery("select id from sync_photo where sha256 = :sha")
                .bind("sha", sha256)
                .mapTo(UUID.class)
                .list();
    }

    boolean waits(UUID person) {
        return handle.createQuery("select count(*) from sync_photo where id = :id")
                        .bind("id", person)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static <T> List<List<T>> slices(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SLICE) {
            slices.add(list.subList(from, Math.min(list.size(), from + SLICE)));
        }
        return slices;
    }
}
