package id.sadardesa.core.claim;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of claims, with their steps and papers, and the checklists. */
final class ClaimStore {
    static final String CLAIM = "claim";
    static final String STEP = "claim_step";
    static final String PAPER = "claim_paper";
    private static final String LETTER = "claim_letter";

    /** The death that a claim rests on says its day, also after it was put right. */
    private static final String CLAIMS =
            """
            select c.*, d.died_on from claim c left join death d on d.id = c.death_id
            order by c.id
            """;

    private final Database database;

    ClaimStore(Database database) {
        this.database = database;
    }

    List<Claim> all() {
        return database.read(
                handle -> {
                    Map<UUID, List<ClaimStep>> steps = new HashMap<>();
                    handle.createQuery("select * from claim_step order by n")
                            .map((row, context) -> keep(row, steps))
                            .list();
                    Map<UUID, Map<Document, LocalDate>> papers = new HashMap<>();
                    handle.createQuery("select * from claim_paper")
                            .map((row, context) -> paper(row, papers))
                            .list();
                    return claims(handle, steps, papers);
                });
    }

    private static List<Claim> claims(
            Handle handle,
            Map<UUID, List<ClaimStep>> steps,
            Map<UUID, Map<Document, LocalDate>> papers) {
        return handle.createQuery(CLAIMS).map((row, context) -> claim(row, steps, papers)).list();
    }

    List<Requirement> requirements() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from claim_requirement order by kind, valid_from,"
                                                + " place")
                                .map((row, context) -> requirement(row))
                                .list());
    }

    /** The row of a paper that was handed in. */
    Optional<UUID> paper(UUID claim, Document document) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select id from claim_paper where claim_id = :claim and"
                                                + " document = :document")
                                .bind("claim", claim)
                                .bind("document", document.name())
                                .mapTo(UUID.class)
                                .findOne());
    }

    /**
     * @param death the record of the death that it rests on, or null
     */
    static void insert(Pen pen, Claim claim, @Nullable UUID death) {
        Map<String, @Nullable Object> row = row(ClaimForm.of(claim));
        row.put("death_id", death);
        pen.insert(CLAIM, claim.id(), row);
        claim.steps().forEach(step -> insert(pen, claim, step));
    }

    static void insert(Pen pen, Claim claim, ClaimStep step) {
        Rupiah paid = step.paid();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", claim.personId());
        row.put("claim_id", claim.id());
        row.put("state", step.state());
        row.put("on_day", step.on());
        row.put("n", step.n());
        row.put("note", step.note());
        row.put("paid", paid == null ? null : paid.value());
        pen.insert(STEP, step.id(), row);
    }

    static void insert(Pen pen, Claim claim, Document document, LocalDate on) {
        pen.insert(
                PAPER,
                Ids.next(),
                Map.of(
                        "person_id",
                        claim.personId(),
                        "claim_id",
                        claim.id(),
                        "document",
                        document,
                        "got_on",
                        on));
    }

    static void insert(Pen pen, Claim claim, WrittenLetter one) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", claim.personId());
        row.put("claim_id", claim.id());
        row.put("letter", one.letter());
        row.put("number", one.number());
        row.put("written_on", one.on());
        row.put("in_full", one.full());
        pen.insert(LETTER, Ids.next(), row);
    }

    /** The letters of a claim, the newest first. */
    List<WrittenLetter> letters(UUID claim) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select * from claim_letter where claim_id = :claim"
                                                + " order by id desc")
                                .bind("claim", claim)
                                .map((row, context) -> letter(row))
                                .list());
    }

    private static WrittenLetter letter(ResultSet row) throws SQLException {
        return new WrittenLetter(
                ClaimLetter.valueOf(row.getString("letter")),
                row.getString("number"),
                row.getObject("written_on", LocalDate.class),
                row.getBoolean("in_full"));
    }

    static Map<String, @Nullable Object> row(ClaimForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", form.personId());
        row.put("kind", form.kind());
        row.put("event_on", form.eventOn());
        row.put("heir", text(form.heir()));
        row.put("relation", text(form.relation()));
        row.put("heir_phone", text(form.heirPhone()));
        row.put("place", text(form.place()));
        row.put("story", text(form.story()));
        return row;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static ClaimStep keep(ResultSet row, Map<UUID, List<ClaimStep>> all)
            throws SQLException {
        BigDecimal paid = row.getBigDecimal("paid");
        ClaimStep step =
                new ClaimStep(
                        id(row, "id"),
                        ClaimState.valueOf(row.getString("state")),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("n"),
                        row.getString("note"),
                        paid == null ? null : new Rupiah(paid));
        all.computeIfAbsent(id(row, "claim_id"), none -> new ArrayList<>()).add(step);
        return step;
    }

    private static Document paper(ResultSet row, Map<UUID, Map<Document, LocalDate>> all)
            throws SQLException {
        Document document = Document.valueOf(row.getString("document"));
        all.computeIfAbsent(id(row, "claim_id"), none -> new EnumMap<>(Document.class))
                .put(document, row.getObject("got_on", LocalDate.class));
        return document;
    }

    private static Claim claim(
            ResultSet row,
            Map<UUID, List<ClaimStep>> steps,
            Map<UUID, Map<Document, LocalDate>> papers)
            throws SQLException {
        UUID id = id(row, "id");
        ClaimKind kind = ClaimKind.valueOf(row.getString("kind"));
        LocalDate event = row.getObject("event_on", LocalDate.class);
        LocalDate died = row.getObject("died_on", LocalDate.class);
        return new Claim(
                id,
                id(row, "person_id"),
                kind,
                kind == ClaimKind.JKM && died != null ? died : event,
                died,
                row.getString("heir"),
                row.getString("relation"),
                row.getString("heir_phone"),
                row.getString("place"),
                row.getString("story"),
                papers.getOrDefault(id, Map.of()),
                steps.getOrDefault(id, List.of()));
    }

    private static Requirement requirement(ResultSet row) throws SQLException {
        return new Requirement(
                ClaimKind.valueOf(row.getString("kind")),
                Document.valueOf(row.getString("document")),
                row.getInt("place"),
                row.getBoolean("needed"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("legal_basis"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
