package id.sadardesa.core.sync.merge;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the branch corrected of people, and the numbers it gave them. Each is done once, however
 * often it is told. Where we have another value than the branch found, both have changed the field.
 */
public final class Corrections {
    /** What the branch may correct. */
    public static final List<String> FIELDS =
            List.of(
                    Cells.NIK,
                    Cells.NAME,
                    "title_before",
                    "title_after",
                    "sex",
                    "birth_place",
                    "birth_date",
                    "mother",
                    "address",
                    "phone",
                    "email",
                    Cells.KPJ);

    private static final String PERSON = Tables.of(Resource.PEOPLE);
    private static final String CORRECTION = Tables.of(Resource.CORRECTIONS);
    private static final String WAITS = "waits_for";
    private static final String FOR_PERSON = "PERSON";

    private final Desk desk;
    private final People people;
    private final List<Map<String, @Nullable String>> told = new ArrayList<>();
    private final List<UUID> gone = new ArrayList<>();
    private int applied;
    private int numbered;
    private int withdrawn;

    Corrections(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** For what was told before and could not be carried out. */
    public static Corrections ofOld(Pen pen, Exchange exchange, Authors authors, People people) {
        return new Corrections(Desk.of(pen, exchange, Edits.none(), authors, false), people);
    }

    public void add(String[] cells) {
        told.add(Cells.of(Resource.CORRECTIONS, cells));
    }

    public void withdraw(UUID correction) {
        gone.add(correction);
    }

    /** How many values other than KPJ are as the branch has them now. */
    public int applied() {
        return applied;
    }

    /** How many have the KPJ that the branch gave them now. */
    public int numbered() {
        return numbered;
    }

    public int withdrawn() {
        return withdrawn;
    }

    /** Writes them. */
    public void apply() {
        gone.forEach(this::takeBack);
        told.stream()
                .sorted(
                        Comparator.comparing(
                                        (Map<String, @Nullable String> row) ->
                                                String.valueOf(row.get("made_at")))
                                .thenComparing(row -> String.valueOf(row.get(Cells.ID))))
                .forEach(this::apply);
    }

    private void apply(Map<String, @Nullable String> told) {
        UUID id = id(told, Cells.ID);
        if (!desk.store().rows(Resource.CORRECTIONS, Set.of(id)).isEmpty()) {
            // done already; it may belong to a decision now
            desk.pen().update(CORRECTION, id, row(told));
            return;
        }
        UUID person = id(told, Cells.PERSON);
        Map<String, @Nullable String> row = person(person);
        Map<String, @Nullable Object> kept = row(told);
        kept.put(WAITS, row == null ? FOR_PERSON : null);
        desk.pen().insert(CORRECTION, id, kept);
        if (row != null) {
            carryOut(told, person, row);
        }
    }

    /** Writes what waited for people who are here again. */
    public void carryOutWaiting() {
        for (UUID id : desk.store().waitingCorrections(desk.exchange().them().id())) {
            Map<String, @Nullable String> told =
                    Objects.requireNonNull(
                            desk.store().rows(Resource.CORRECTIONS, Set.of(id)).get(id));
            UUID person = id(told, Cells.PERSON);
            Map<String, @Nullable String> row = person(person);
            if (row != null) {
                Map<String, @Nullable Object> done = new HashMap<>();
                done.put(WAITS, null);
                desk.pen().update(CORRECTION, id, done);
                carryOut(told, person, row);
            }
        }
    }

    /** Which of some people are not here. */
    public Set<UUID> absent(Collection<UUID> people) {
        return desk.store().missing(Resource.PEOPLE, people);
    }

    private void carryOut(
            Map<String, @Nullable String> told, UUID person, Map<String, @Nullable String> row) {
        Field field = field(String.valueOf(told.get("field")));
        if (field == null) {
            return;
        }
        String ours = row.get(field.name());
        String old = told.get("old_value");
        String young = told.get("new_value");
        if (Objects.equals(ours, young)) {
            return;
        }
        boolean counts =
                Objects.equals(ours, old)
                        || desk.exchange().relation().theirsCounts(Resource.PEOPLE, field.name());
        if (!Objects.equals(ours, old)) {
            both(person, field, counts, ours, young, told);
        }
        if (counts && write(person, field, ours, young)) {
            if (field.name().equals(Cells.KPJ)) {
                numbered++;
            } else {
                applied++;
            }
        }
    }

    private static @Nullable Field field(String name) {
        return FIELDS.contains(name)
                ? Resource.PEOPLE.fields().get(Resource.PEOPLE.at(name))
                : null;
    }

    private void both(
            UUID person,
            Field field,
            boolean theirsCounts,
            @Nullable String ours,
            @Nullable String theirs,
            Map<String, @Nullable String> told) {
        Edit edit = desk.authors().of(person, field.name());
        Conflict.Side our =
                new Conflict.Side(
                        ours,
                        desk.exchange().ours(),
                        edit == null ? null : edit.by(),
                        edit == null ? null : edit.at(),
                        desk.store().decree(person));
        Conflict.Side their =
                new Conflict.Side(
                        theirs,
                        desk.exchange().theirs(),
                        told.get("operator"),
                        told.get("made_at"),
                        null);
        desk.findings().both(Resource.PEOPLE, person, person, field, theirsCounts, our, their);
    }

    /**
     * Writes one value. A number that another has here stays with the other, but for a KPJ that the
     * branch never gave to the other: numbers are the branch's, and what was typed here gives way.
     */
    private boolean write(UUID person, Field field, @Nullable String from, @Nullable String value) {
        String name = field.name();
        boolean number = name.equals(Cells.NIK) || name.equals(Cells.KPJ);
        if (number && value != null && isTaken(name, value, person)) {
            desk.findings().number(person, name, value, true);
            return false;
        }
        Map<String, @Nullable Object> column = new HashMap<>();
        column.put(name, Cells.value(field, value));
        desk.tallying().told(Resource.PEOPLE, person, person, name, from, value);
        return desk.pen().update(PERSON, person, column);
    }

    private boolean isTaken(String column, String number, UUID person) {
        if (column.equals(Cells.KPJ)) {
            giveWay(number, person);
        }
        return !others(column, number, person).isEmpty();
    }

    private Set<UUID> others(String column, String number, UUID person) {
        return desk.store().holders(column, Set.of(number)).stream()
                .map(MergeStore.Holder::id)
                .filter(holder -> !holder.equals(person))
                .collect(Collectors.toSet());
    }

    private void giveWay(String kpj, UUID person) {
        Set<UUID> others = others(Cells.KPJ, kpj, person);
        others.removeAll(desk.store().numbered(others));
        for (UUID other : others) {
            Map<String, @Nullable Object> none = new HashMap<>();
            none.put(Cells.KPJ, null);
            desk.pen().update(PERSON, other, none);
            desk.findings().number(other, Cells.KPJ, kpj, false);
        }
    }

    private Map<String, @Nullable Object> row(Map<String, @Nullable String> told) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (Field field : Resource.CORRECTIONS.fields()) {
            if (!field.name().equals(Cells.ID)) {
                row.put(field.name(), Cells.value(field, told.get(field.name())));
            }
        }
        row.put(Cells.OFFICE, desk.exchange().them().id());
        return row;
    }

    private static UUID id(Map<String, @Nullable String> row, String column) {
        return UUID.fromString(String.valueOf(row.get(column)));
    }

    private @Nullable Map<String, @Nullable String> person(UUID id) {
        return desk.store().rows(Resource.PEOPLE, Set.of(id)).get(id);
    }

    private void takeBack(UUID correction) {
        Map<String, @Nullable String> row =
                desk.store().rows(Resource.CORRECTIONS, Set.of(correction)).get(correction);
        if (row == null) {
            return;
        }
        desk.pen().delete(CORRECTION, correction);
        withdrawn++;
        UUID person = id(row, Cells.PERSON);
        Map<String, @Nullable String> now = person(person);
        Field field = field(String.valueOf(row.get("field")));
        if (now != null
                && field != null
                && Objects.equals(now.get(field.name()), row.get("new_value"))) {
            write(person, field, row.get("new_value"), row.get("old_value"));
        }
    }

    /** The numbers that came with decisions. */
    public void numbers(Map<UUID, String> kpjs) {
        Map<UUID, String> sound = new LinkedHashMap<>(kpjs);
        sound.keySet().removeIf(person -> person(person) == null);
        sound.forEach((person, kpj) -> giveWay(kpj, person));
        people.kpjs()
                .check(sound)
                .forEach(
                        (person, problem) -> {
                            if (problem.isError()) {
                                refused(person, sound.remove(person), problem);
                            }
                        });
        sound.forEach(this::otherKpj);
        if (desk.tallying().looking()) {
            sound.forEach(this::see);
        }
        numbered += people.kpjs().record(sound);
    }

    private void see(UUID person, String kpj) {
        Map<String, @Nullable String> now = person(person);
        String ours = now == null ? null : now.get(Cells.KPJ);
        if (!kpj.equals(ours)) {
            desk.tallying().told(Resource.PEOPLE, person, person, Cells.KPJ, ours, kpj);
        }
    }

    /** What the branch decided on somebody, for a preview. */
    public void decided(UUID decision, UUID person, String outcome) {
        desk.tallying().told(Resource.DECISIONS, decision, person, "outcome", null, outcome);
    }

    /** And why, in its words. */
    public void explained(UUID decision, UUID person, String note) {
        desk.tallying().told(Resource.DECISIONS, decision, person, "note", null, note);
    }

    private void refused(UUID person, @Nullable String kpj, FieldProblem problem) {
        if (kpj == null) {
            throw new IllegalStateException(problem.text().key());
        }
        desk.findings().number(person, Cells.KPJ, kpj, true);
    }

    /** We may have typed another one. */
    private void otherKpj(UUID person, String kpj) {
        String ours =
                Optional.ofNullable(person(person)).map(row -> row.get(Cells.KPJ)).orElse(null);
        Field field = field(Cells.KPJ);
        if (ours != null && field != null && !ours.equals(kpj)) {
            both(person, field, true, ours, kpj, Map.of());
        }
    }

    /** A number that came with a decision which was taken back. */
    public void unnumber(UUID person, @Nullable String kpj) {
        Map<String, @Nullable String> now = person(person);
        Field field = field(Cells.KPJ);
        if (kpj != null && field != null && now != null && kpj.equals(now.get(Cells.KPJ))) {
            write(person, field, kpj, null);
        }
    }
}
