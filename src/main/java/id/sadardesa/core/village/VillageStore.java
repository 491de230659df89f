package id.sadardesa.core.village;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        return handle.createQuery("select id, code, name, kind from village order by code")
                .map(
                        (rows, context) -> {
                            UUID id = rows.getObject("id", UUID.class);
                            return new Village(
                                    id,
                                    new VillageCode(rows.getString("code")),
                                    rows.getString("name"),
                                    Village.Kind.valueOf(rows.getString("kind")),
                                    seats.getOrDefault(id, Map.of()));
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

    void update(Pen pen, UUID id, VillageForm form) {
        pen.update("village", id, row(form));
    }

    private static Map<String, Object> row(VillageForm form) {
        return Map.of(
                "code",
                VillageCode.parse(form.code()).orElseThrow().dotted(),
                "name",
                form.name().strip(),
                "kind",
                form.kind());
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
