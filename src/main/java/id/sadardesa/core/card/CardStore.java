package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The rows of those who wait for a card. */
final class CardStore {
    private static final String REQUEST = "card_request";

    private final Database database;

    CardStore(Database database) {
        this.database = database;
    }

    /** The requests by person. */
    Map<UUID, UUID> waiting() {
        Map<UUID, UUID> waiting = new HashMap<>();
        database.read(
                        handle ->
                                handle.createQuery("select person_id, id from card_request")
                                        .map(
                                                (rows, context) ->
                                                        Map.entry(
                                                                rows.getObject(
                                                                        "person_id", UUID.class),
                                                                rows.getObject("id", UUID.class)))
                                        .list())
                .forEach(row -> waiting.put(row.getKey(), row.getValue()));
        return waiting;
    }

    static void ask(Pen pen, UUID person, LocalDate on, String why) {
        pen.insert(REQUEST, Ids.next(), Map.of("person_id", person, "asked_on", on, "why", why));
    }

    static void done(Pen pen, UUID request) {
        pen.delete(REQUEST, request);
    }
}
