package id.sadardesa.core.ceremony;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of ceremonies and of whose cards are handed over there. */
final class CeremonyStore {
    private static final String CEREMONY = "ceremony";
    private static final String GUEST = "ceremony_guest";

    /** A guest as the table has it. */
    record Row(UUID id, UUID person, boolean symbolic) {}

    private final Database database;

    CeremonyStore(Database database) {
        this.database = database;
    }

    /** Every ceremony, the latest day first. */
    List<Ceremony> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from ceremony order by on_day desc, id desc")
                                .map((rows, context) -> ceremony(rows))
                                .list());
    }

    List<Row> guests(UUID ceremony) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from ceremony_guest where ceremony_id = :id"
                                                + " order by id")
                                .bind("id", ceremony)
                                .map(
                                        (rows, context) ->
                                                new Row(
                                                        rows.getObject("id", UUID.class),
                                                        rows.getObject("person_id", UUID.class),
                                                        rows.getBoolean("symbolic")))
                                .list());
    }

    /** Who is called at a ceremony on this day or later, and at which. */
    Map<UUID, UUID> called(LocalDate from) {
        Map<UUID, UUID> called = new HashMap<>();
        database.read(
                        handle ->
                                handle.createQuery(
                                                "select g.person_id, g.ceremony_id from"
                                                        + " ceremony_guest g join ceremony c on"
                                                        + " c.id = g.ceremony_id where c.on_day >="
                                                        + " :day order by c.on_day desc")
                                        .bind("day", from)
                                        .map(
                                                (rows, context) ->
                                                        Map.entry(
                                                                rows.getObject(
                                                                        "person_id", UUID.class),
                                                                rows.getObject(
                                                                        "ceremony_id", UUID.class)))
                                        .list())
                .forEach(row -> called.put(row.getKey(), row.getValue()));
        return called;
    }

    static void insert(Pen pen, Ceremony ceremony) {
        pen.insert(CEREMONY, ceremony.id(), row(ceremony.form()));
    }

    static void revise(Pen pen, Ceremony seen, CeremonyForm form) {
        pen.revise(CEREMONY, seen.id(), row(seen.form()), row(form));
    }

    static void delete(Pen pen, Ceremony ceremony, List<Row> guests) {
        guests.forEach(one -> pen.delete(GUEST, one.id()));
        pen.delete(CEREMONY, ceremony.id());
    }

    static void invite(Pen pen, Ceremony ceremony, Collection<UUID> people) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        people.forEach(
                person ->
                        rows.put(
                                Ids.next(),
                                Map.of(
                                        "ceremony_id",
                                        ceremony.id(),
                                        "person_id",
                                        person,
                                        "symbolic",
                                        false)));
        pen.insertAll(GUEST, rows);
    }

    static void dismiss(Pen pen, Guest guest) {
        pen.delete(GUEST, guest.id());
    }

    static void symbolic(Pen pen, Guest guest, boolean symbolic) {
        pen.update(GUEST, guest.id(), Map.of("symbolic", symbolic));
    }

    private static Map<String, @Nullable Object> row(CeremonyForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("title", form.title());
        row.put("on_day", form.on());
        row.put("begins", form.from().toString());
        row.put("place", form.place());
        row.put("giver", form.giver());
        row.put("giver_title", form.giverTitle());
        row.put("witnesses", Official.write(form.witnesses()));
        row.put("agenda", form.agenda());
        return row;
    }

    private static Ceremony ceremony(ResultSet rows) throws SQLException {
        return new Ceremony(
                rows.getObject("id", UUID.class),
                new CeremonyForm(
                        rows.getString("title"),
                        rows.getObject("on_day", LocalDate.class),
                        LocalTime.parse(rows.getString("begins")),
                        rows.getString("place"),
                        rows.getString("giver"),
                        rows.getString("giver_title"),
                        Official.read(rows.getString("witnesses")),
                        rows.getString("agenda")));
    }
}
