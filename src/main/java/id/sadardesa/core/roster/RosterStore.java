package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.village.PostKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of people and posts. */
final class RosterStore {
    static final String PERSON = "person";
    static final String POST = "post";
    static final String DEATH = "death";
    static final String PAID_BEFORE = "contribution_before";

    private static final String PEOPLE =
            "select p.*, d.died_on from person p left join death d on d.person_id = p.id";

    private final Database database;

    RosterStore(Database database) {
        this.database = database;
    }

    List<Person> people() {
        return database.read(RosterStore::people);
    }

    static List<Person> people(Handle handle) {
        return handle.createQuery(PEOPLE).map((r, c) -> person(r)).list();
    }

    List<Post> posts() {
        return database.read(RosterStore::posts);
    }

    static List<Post> posts(Handle handle) {
        return handle.createQuery("select * from post").map((r, c) -> post(r)).list();
    }

    Optional<Person> person(UUID id) {
        return database.read(
                handle ->
                        handle.createQuery(PEOPLE + " where p.id = :id")
                                .bind("id", id)
                                .map((r, c) -> person(r))
                                .findOne());
    }

    List<Post> postsOf(UUID person) {
        return database.read(
                handle ->
                        handle.createQuery("select * from post where person_id = :id")
                                .bind("id", person)
                                .map((r, c) -> post(r))
                                .list());
    }

    Map<UUID, LocalDate> deaths() {
        return database.read(
                handle ->
                        handle
                                .createQuery("select person_id, died_on from death")
                                .map(
                                        (r, c) ->
                                                Map.entry(
                                                        r.getObject(1, UUID.class),
                                                        r.getObject(2, LocalDate.class)))
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The row of the day on which a person died. */
    Optional<UUID> death(UUID person) {
        return database.read(
                handle ->
                        handle.createQuery("select id from death where person_id = :person")
                                .bind("person", person)
                                .mapTo(UUID.class)
                                .findOne());
    }

    /** The rows of a person's family. */
    List<UUID> family(UUID person) {
        return database.read(
                handle ->
                        handle.createQuery("select id from heir where person_id = :person")
                                .bind("person", person)
                                .mapTo(UUID.class)
                                .list());
    }

    /** The row of the months that somebody paid elsewhere, which is kept by the benefits. */
    List<UUID> paidBefore(UUID person) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select id from contribution_before where person_id = :p")
                                .bind("p", person)
                                .mapTo(UUID.class)
                                .list());
    }

    /** Who already has this NIK or KPJ. */
    Optional<Person> holder(String column, String number) {
        if (!column.equals("nik") && !column.equals("kpj")) {
            throw new IllegalArgumentException(column);
        }
        return database.read(
                handle ->
                        handle.createQuery(PEOPLE + " where p." + column + " = :number")
                                .bind("number", number)
                                .map((r, c) -> person(r))
                                .findOne());
    }

    /** Writes a person with the posts; returns the new id. */
    static UUID insert(Pen pen, Newcomer newcomer, @Nullable UUID photo) {
        UUID id = Ids.next();
        Map<String, @Nullable Object> row = row(newcomer.form());
        row.put("photo_id", photo);
        pen.insert(PERSON, id, row);
        for (PostForm post : newcomer.posts()) {
            pen.insert(POST, Ids.next(), row(id, post));
        }
        return id;
    }

    /** The columns of a person as a form states them; a blank text is an empty column. */
    static Map<String, @Nullable Object> row(PersonForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        String nik = clean(form.nik());
        String kpj = clean(form.kpj());
        row.put("nik", nik == null ? null : Nik.parse(nik).map(Nik::full).orElse(null));
        row.put("name", form.name().strip());
        row.put("title_before", clean(form.titleBefore()));
        row.put("title_after", clean(form.titleAfter()));
        row.put("sex", form.sex());
        row.put("birth_place", clean(form.birthPlace()));
        row.put("birth_date", form.birthDate());
        row.put("mother", clean(form.mother()));
        row.put("address", clean(form.address()));
        row.put("phone", clean(form.phone()));
        row.put("email", clean(form.email()));
        row.put("kpj", kpj == null ? null : Kpj.parse(kpj).map(Kpj::full).orElse(null));
        row.put("asn", form.asn());
        row.put("note", clean(form.note()));
        form.particulars().into(row);
        return row;
    }

    static Map<String, @Nullable Object> row(UUID person, PostForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", person);
        row.put("village_id", form.villageId());
        row.put("kind", form.kind());
        row.put("appointment", form.appointment());
        row.put("unit", clean(form.unit()));
        row.put("sk_number", clean(form.skNumber()));
        row.put("sk_date", form.skDate());
        row.put("starts", form.starts());
        row.put("ends", form.ends());
        return row;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Those people whom changes met, as they stood before. */
    Map<UUID, Person> before(Map<UUID, Change> changes) {
        Map<UUID, Person> then = new HashMap<>();
        if (!changes.isEmpty()) {
            for (Person now : people()) {
                Change change = changes.get(now.id());
                if (change != null) {
                    then.put(now.id(), before(now, change));
                }
            }
        }
        return then;
    }

    /** A person with the numbers that a change found, or brought when it made the entry. */
    private static Person before(Person now, Change change) {
        Map<String, @Nullable String> before = change.before();
        Map<String, @Nullable String> image = before == null ? change.after() : before;
        if (image == null) {
            return now;
        }
        String nik = image.get("nik");
        String kpj = image.get("kpj");
        return now.with(
                nik != null ? new Nik(nik) : before == null ? now.nik() : null,
                kpj == null ? null : new Kpj(kpj),
                Boolean.parseBoolean(image.get("asn")));
    }

    private static Person person(ResultSet rows) throws SQLException {
        String nik = rows.getString("nik");
        String sex = rows.getString("sex");
        String kpj = rows.getString("kpj");
        return new Person(
                rows.getObject("id", UUID.class),
                nik == null ? null : new Nik(nik),
                rows.getString("name"),
                rows.getString("title_before"),
                rows.getString("title_after"),
                sex == null ? null : Sex.valueOf(sex),
                rows.getString("birth_place"),
                rows.getObject("birth_date", LocalDate.class),
                rows.getString("mother"),
                rows.getString("address"),
                rows.getString("phone"),
                rows.getString("email"),
                kpj == null ? null : new Kpj(kpj),
                rows.getBoolean("asn"),
                rows.getObject("photo_id", UUID.class),
                rows.getString("note"),
                particulars(rows),
                rows.getObject("died_on", LocalDate.class));
    }

    private static Particulars particulars(ResultSet rows) throws SQLException {
        String marital = rows.getString("marital");
        String blood = rows.getString("blood");
        return new Particulars(
                marital == null ? null : Marital.valueOf(marital),
                blood == null ? null : Blood.valueOf(blood),
                rows.getString("postcode"),
                rows.getString("npwp"),
                rows.getString("staff_number"));
    }

    private static Post post(ResultSet rows) throws SQLException {
        return new Post(
                rows.getObject("id", UUID.class),
                rows.getObject("person_id", UUID.class),
                rows.getObject("village_id", UUID.class),
                PostKind.valueOf(rows.getString("kind")),
                Appointment.valueOf(rows.getString("appointment")),
                rows.getString("unit"),
                rows.getString("sk_number"),
                rows.getObject("sk_date", LocalDate.class),
                rows.getObject("starts", LocalDate.class),
                rows.getObject("ends", LocalDate.class));
    }
}
