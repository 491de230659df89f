package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of batches and of the cards in them. */
final class LedgerStore {
    private static final String BATCH = "card_batch";
    private static final String CARD = "card";

    private final Database database;

    LedgerStore(Database database) {
        this.database = database;
    }

    /** All batches, the newest first. */
    List<Batch> batches() {
        return database.read(
                handle ->
                        handle.createQuery("select * from card_batch order by id desc")
                                .map((row, context) -> batch(row))
                                .list());
    }

    List<IssuedCard> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from card order by batch_id, sheet_no, place")
                                .map((row, context) -> card(row))
                                .list());
    }

    List<IssuedCard> of(UUID batch) {
        return database.read(handle -> of(handle, batch));
    }

    /** The same as an action under way sees them. */
    static List<IssuedCard> of(Handle handle, UUID batch) {
        return handle.createQuery(
                        "select * from card where batch_id = :batch order by sheet_no, place, id")
                .bind("batch", batch)
                .map((row, context) -> card(row))
                .list();
    }

    List<IssuedCard> ofPerson(UUID person) {
        return database.read(handle -> ofPerson(handle, person));
    }

    /** The same as an action under way sees them. */
    static List<IssuedCard> ofPerson(Handle handle, UUID person) {
        return handle.createQuery("select * from card where person_id = :person order by id")
                .bind("person", person)
                .map((row, context) -> card(row))
                .list();
    }

    Optional<IssuedCard> byNumber(CardNumber number) {
        return database.read(
                handle ->
                        handle.createQuery("select * from card where number = :number")
                                .bind("number", number.signs())
                                .map((row, context) -> card(row))
                                .findOne());
    }

    static Optional<IssuedCard> find(Handle handle, UUID id) {
        return handle.createQuery("select * from card where id = :id")
                .bind("id", id)
                .map((row, context) -> card(row))
                .findOne();
    }

    static void insert(Pen pen, Batch batch) {
        pen.insert(
                BATCH,
                batch.id(),
                Map.of(
                        "name", batch.name(),
                        "sheet", batch.sheet(),
                        "start_place", batch.start(),
                        "template", batch.template(),
                        "made_on", batch.madeOn()));
    }

    static void insert(Pen pen, List<IssuedCard> cards) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        cards.forEach(card -> rows.put(card.id(), row(card)));
        pen.insertAll(CARD, rows);
    }

    static void delete(Pen pen, Batch batch, List<IssuedCard> cards) {
        cards.forEach(card -> pen.delete(CARD, card.id()));
        pen.delete(BATCH, batch.id());
    }

    /** Batches whose cards all went elsewhere are none any more. */
    static void deleteEmpty(Pen pen) {
        pen.handle()
                .createQuery(
                        "select b.id from card_batch b where not exists"
                                + " (select 1 from card c where c.batch_id = b.id)"
                                + " and not exists"
                                + " (select 1 from card_stock s where s.batch_id = b.id)")
                .mapTo(UUID.class)
                .list()
                .forEach(empty -> pen.delete(BATCH, empty));
    }

    /** Where a card lies now, and under which number. */
    static void move(Pen pen, IssuedCard card) {
        pen.update(
                CARD,
                card.id(),
                Map.of(
                        "batch_id", card.batchId(),
                        "number", card.number().signs(),
                        "sheet_no", card.sheet(),
                        "place", card.place()));
    }

    /** What stands on a card now. */
    static void engrave(Pen pen, IssuedCard card, String name, @Nullable String tail) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", name);
        row.put("tail", tail);
        pen.update(CARD, card.id(), row);
    }

    static void printed(Pen pen, IssuedCard card, LocalDate on) {
        pen.update(CARD, card.id(), Map.of("state", CardState.PRINTED, "printed_on", on));
    }

    static void end(Pen pen, IssuedCard card, CardState state, LocalDate on, String why) {
        pen.update(
                CARD, card.id(), Map.of("state", state, "ended_on", on, "ended_why", why.strip()));
    }

    static void hand(Pen pen, IssuedCard card, Handover handover) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("state", CardState.HANDED);
        row.put("handed_on", handover.on());
        row.put("handed_to", handover.to());
        row.put("handed_why", handover.why());
        pen.update(CARD, card.id(), row);
    }

    static void takeBack(Pen pen, IssuedCard card) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("state", CardState.PRINTED);
        row.put("handed_on", null);
        row.put("handed_to", null);
        row.put("handed_why", null);
        pen.update(CARD, card.id(), row);
    }

    private static Map<String, @Nullable Object> row(IssuedCard card) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", card.personId());
        row.put("batch_id", card.batchId());
        row.put("number", card.number().signs());
        row.put("copy", card.copy());
        row.put("sheet_no", card.sheet());
        row.put("place", card.place());
        row.put("state", card.state());
        row.put("name", card.name());
        row.put("tail", card.tail());
        row.put("printed_on", card.printedOn());
        row.put("handed_on", card.handedOn());
        row.put("handed_to", card.handedTo());
        row.put("handed_why", card.handedWhy());
        row.put("ended_on", card.endedOn());
        row.put("ended_why", card.endedWhy());
        row.put("replaces", card.replaces());
        row.put("made_why", card.madeWhy());
        return row;
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sheet"),
                row.getInt("start_place"),
                row.getString("template"),
                row.getObject("made_on", LocalDate.class));
    }

    private static IssuedCard card(ResultSet row) throws SQLException {
        return new IssuedCard(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("batch_id", UUID.class),
                new CardNumber(row.getString("number")),
                row.getInt("copy"),
                row.getInt("sheet_no"),
                row.getInt("place"),
                CardState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("tail"),
                row.getObject("printed_on", LocalDate.class),
                row.getObject("handed_on", LocalDate.class),
                row.getString("handed_to"),
                row.getString("handed_why"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_why"),
                row.getObject("replaces", UUID.class),
                row.getString("made_why"));
    }
}
