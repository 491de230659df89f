package id.sadardesa.core.village;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.office.Registration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of villages and their seats. */
final class VillageStore {
    private final Database database;

    VillageStore(Database database) {
        this.database = database;
    }

    List<Village> all() {
        return database.read(VillageStore::all);
    }

    private static List<Village> all(Handle handle) {
        Map<UUID, Map<Seat, Integer>> seats = new HashMap<>();
        handle.createQuery("select village_id, seat, seats from seat_quota")
                .map(
                        (rows, context) ->
                                seats.computeIfAbsent(
                                                rows.getObject("village_id", UUID.class),
                                                id -> new EnumMap<>(Seat.class))
                                        .put(
                                                Seat.valueOf(rows.getString("seat")),
                                                rows.getInt("seats")))
                .list();
        return handle.createQuery("select * from village order by code")
                .map(
                        (rows, context) -> {
                            UUID id = rows.getObject("id", UUID.class);
                            return new Village(
                                    id,
                                    new VillageCode(rows.getString("code")),
                                    rows.getString("name"),
                                    Village.Kind.valueOf(rows.getString("kind")),
                                    seats.getOrDefault(id, Map.of()),
                                    office(rows));
                        })
                .list();
    }

    /**
     * Adds a village under the id that every office gives it by its code, so that two lists of the
     * same villages are one list; under another one where a village has since changed its code.
     */
    UUID insert(Pen pen, VillageForm form) {
        String code = VillageCode.parse(form.code()).orElseThrow().dotted();
        UUID named = Ids.named("village", code);
        UUID id = isTaken(pen, named) ? Ids.next() : named;
        pen.insert("village", id, row(form));
        return id;
    }

    private static boolean isTaken(Pen pen, UUID id) {
        return pen.handle()
                        .createQuery("select count(*) from village where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    boolean revise(Pen pen, UUID id, VillageForm seen, VillageForm form) {
        return pen.revise("village", id, row(seen), row(form));
    }

    /** Takes name and kind from a list, and leaves what is known of its office. */
    void rename(Pen pen, UUID id, VillageForm form) {
        pen.update("village", id, named(form));
    }

    private static Map<String, @Nullable Object> row(VillageForm form) {
        Map<String, @Nullable Object> row = named(form);
        form.office().into(row);
        return row;
    }

    /** What the lists of Kemendagri say: they know nothing of its office. */
    private static Map<String, @Nullable Object> named(VillageForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", VillageCode.parse(form.code()).orElseThrow().dotted());
        row.put("name", form.name().strip());
        row.put("kind", form.kind());
        return row;
    }

    private static VillageOffice office(ResultSet rows) throws SQLException {
        return new VillageOffice(
                new Registration(
                        rows.getString("npp"),
                        rows.getString("npwp"),
                        rows.getString("postcode"),
                        rows.getString("email")),
                rows.getString("enterprise_npp"),
                rows.getString("address"),
                rows.getString("phone"));
    }

    void delete(Pen pen, Village village) {
        for (UUID row : quotaRows(pen, village.id()).values()) {
            pen.delete("seat_quota", row);
        }
        pen.delete("village", village.id());
    }

    void setSeats(Pen pen, UUID village, Map<Seat, Integer> wanted) {
        Map<Seat, UUID> rows = quotaRows(pen, village);
        for (Seat seat : Seat.values()) {
            setSeat(pen, village, seat, rows.get(seat), wanted.get(seat));
        }
    }

    void setSeat(Pen pen, UUID village, Seat seat, @Nullable Integer seats) {
        setSeat(pen, village, seat, quotaRows(pen, village).get(seat), seats);
    }

    private static void setSeat(
            Pen pen, UUID village, Seat seat, @Nullable UUID row, @Nullable Integer seats) {
        if (row == null && seats != null) {
            pen.insert(
                    "seat_quota",
                    Ids.named("seat", village.toString(), seat.name()),
                    Map.of("village_id", village, "seat", seat, "seats", seats));
        } else if (row != null && seats == null) {
            pen.delete("seat_quota", row);
        } else if (row != null && seats != null) {
            pen.update("seat_quota", row, Map.of("seats", seats));
        }
    }

    private static Map<Seat, UUID> quotaRows(Pen pen, UUID village) {
        Map<Seat, UUID> rows = new EnumMap<>(Seat.class);
        pen.handle()
                .createQuery("select id, seat from seat_quota where village_id = :id")
                .bind("id", village)
                .map(
                        (row, context) ->
                                rows.put(
                                        Seat.valueOf(row.getString("seat")),
                                        row.getObject("id", UUID.class)))
                .list();
        return rows;
    }
}
