package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.core.sync.merge.Cells;
import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows that travel, read as the journal notes them: column name to text. */
final class SyncRowStore {
    private static final int PAGE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;

    SyncRowStore(Database database) {
        this.database = database;
    }

    /** Every row of a table, by its id; a page of them at a time is in memory. */
    void forEach(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        String sql = select(resource) + " where r.id > :last order by r.id limit " + PAGE;
        UUID last = BEFORE_ALL;
        List<Map<String, @Nullable String>> page;
        do {
            UUID after = last;
            page =
                    database.read(
                            handle ->
                                    handle.createQuery(sql)
                                            .bind("last", after)
                                            .map((r, c) -> image(r))
                                            .list());
            page.forEach(to);
            if (!page.isEmpty()) {
                last = UUID.fromString(String.valueOf(page.get(page.size() - 1).get("id")));
            }
        } while (page.size() == PAGE);
    }

    /** A person comes with the hash of the photo. */
    private static String select(Resource resource) {
        return resource == Resource.PEOPLE
                ? "select r.*, p.sha256 as photo from person r"
                        + " left join picture p on p.id = r.photo_id"
                : "select r.* from " + Tables.of(resource) + " r";
    }

    /** Some rows by their ids; a few hundred at most. */
    Map<UUID, Map<String, @Nullable String>> rows(Resource resource, Collection<UUID> ids) {
        Map<UUID, Map<String, @Nullable String>> found = new HashMap<>();
        String sql = select(resource) + " where r.id in (<ids>)";
        database.read(
                        handle ->
                                handle.createQuery(sql)
                                        .bindList("ids", ids)
                                        .map((r, c) -> image(r))
                                        .list())
                .forEach(row -> found.put(UUID.fromString(row.get("id")), row));
        return found;
    }

    /** The hash of one picture, also of one that nobody has any more. */
    @Nullable String hash(@Nullable String picture) {
        return picture == null
                ? null
                : database.read(
                        handle ->
                                handle.createQuery("select sha256 from picture where id = :id")
                                        .bind("id", UUID.fromString(picture))
                                        .mapTo(String.class)
                                        .findOne()
                                        .orElse(null));
    }

    /** A picture under its hash, and how many bytes it has. */
    record Picture(UUID id, long size) {}

    @Nullable Picture picture(String sha256) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select id, octet_length(bytes) from picture"
                                                + " where sha256 = :sha")
                                .bind("sha", sha256)
                                .map(
                                        (r, c) ->
                                                new Picture(
                                                        r.getObject(1, UUID.class), r.getLong(2)))
                                .findOne()
                                .orElse(null));
    }

    /**
     * How much there is in all.
     *
     * @param from the office it came from; null for everything
     */
    Holds holds(@Nullable UUID from) {
        return database.read(handle -> holds(handle, from));
    }

    static Holds holds(Handle handle, @Nullable UUID from) {
        return from == null
                ? new Holds(
                        count(handle, "select count(*) from person", null),
                        count(handle, "select count(*) from participation", null))
                : new Holds(
                        count(handle, "select count(*) from person where office_id = :from", from),
                        count(
                                handle,
                                "select count(*) from participation p"
                                        + " join person r on r.id = p.person_id"
                                        + " where r.office_id = :from",
                                from));
    }

    private static int count(Handle handle, String sql, @Nullable UUID from) {
        var query = handle.createQuery(sql);
        if (from != null) {
            query.bind("from", from);
        }
        return query.mapTo(Integer.class).one();
    }

    private static Map<String, @Nullable String> image(ResultSet rows) throws SQLException {
        Map<String, @Nullable String> image = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            image.put(
                    rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
                    rows.getString(i));
        }
        return image;
    }

    /** A row of the journal as it would be read here. */
    Map<String, @Nullable String> remembered(
            Resource resource, Map<String, @Nullable String> image) {
        if (resource != Resource.PEOPLE) {
            return image;
        }
        Map<String, @Nullable String> person = new HashMap<>(image);
        person.put("photo", hash(image.get(Cells.PHOTO_ID)));
        return person;
    }
}
