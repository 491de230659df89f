package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** The rows that travel, read as the journal notes them: column name to text. */
final class SyncRowStore {
    private static final int SLICE = 500;

    private final Database database;

    SyncRowStore(Database database) {
        this.database = database;
    }

    /** Every row of a table, by its id; one at a time is in memory. */
    void forEach(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        String sql = "select * from " + Tables.of(resource) + " order by id";
        database.read(
                handle -> {
                    try (ResultIterator<Map<String, @Nullable String>> rows =
                            handle.createQuery(sql).map((r, c) -> image(r)).iterator()) {
                        rows.forEachRemaining(to);
                    }
                    return resource;
                });
    }

    Map<UUID, Map<String, @Nullable String>> rows(Resource resource, Collection<UUID> ids) {
        return database.read(handle -> rows(handle, resource, ids));
    }

    static Map<UUID, Map<String, @Nullable String>> rows(
            Handle handle, Resource resource, Collection<UUID> ids) {
        Map<UUID, Map<String, @Nullable String>> found = new HashMap<>();
        String sql = "select * from " + Tables.of(resource) + " where id in (<ids>)";
        for (List<UUID> slice : slices(ids)) {
            handle.createQuery(sql).bindList("ids", slice).map((r, c) -> image(r)).list().stream()
                    .forEach(row -> found.put(UUID.fromString(row.get("id")), row));
        }
        return found;
    }

    /** The hashes of the pictures that people have, by picture. */
    Map<String, String> photos() {
        Map<String, String> hashes = new HashMap<>();
        database.read(
                handle ->
                        handle.createQuery(
                                        "select id, sha256 from picture where id in"
                                                + " (select photo_id from person)")
                                .map((r, c) -> hashes.put(r.getString(1), r.getString(2)))
                                .list());
        return hashes;
    }

    /** The hash of one picture, also of one that nobody has any more. */
    Optional<String> photo(UUID picture) {
        return database.read(
                handle ->
                        handle.createQuery("select sha256 from picture where id = :id")
                                .bind("id", picture)
                                .mapTo(String.class)
                                .findOne());
    }

    static Optional<UUID> picture(Pen pen, String sha256) {
        return pen.handle()
                .createQuery("select id from picture where sha256 = :sha")
                .bind("sha", sha256)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Somebody else here who has one of these numbers. */
    record Holder(UUID id, String name, String number) {}

    /**
     * @param column {@code nik} or {@code kpj}
     */
    static List<Holder> holders(Handle handle, String column, Collection<String> numbers) {
        if (!column.equals("nik") && !column.equals("kpj")) {
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

    /** A village among whose officials one of these people is, outside an area. */
    static Optional<String> foreignVillage(Handle handle, Collection<UUID> people, String area) {
        for (List<UUID> slice : slices(people)) {
            Optional<String> village =
                    handle.createQuery(
                                    """
                                    select v.name from post p join village v on v.id = p.village_id
                                    where p.person_id in (<ids>) and v.code not like :area
                                    """)
                            .bindList("ids", slice)
                            .bind("area", area + ".%")
                            .mapTo(String.class)
                            .findFirst();
            if (village.isPresent()) {
                return village;
            }
        }
        return Optional.empty();
    }

    private static <T> List<List<T>> slices(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SLICE) {
            slices.add(list.subList(from, Math.min(list.size(), from + SLICE)));
        }
        return slices;
    }

    private static Map<String, @Nullable String> image(ResultSet rows) throws SQLException {
        Map<String, @Nullable String> image = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            image.put(
                    rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                    rows.getString(i));
        }
        return image;
    }
}
