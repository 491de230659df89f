package id.sadardesa.core.branch;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.v1.Type;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes what a kecamatan said of a person, and notes each value before and after. */
final class Correcting {
    private static final int LONGEST = 300;

    private final People people;
    private final Supplier<String> operator;
    private final Clock clock;

    Correcting(People people, Supplier<String> operator, Clock clock) {
        this.people = people;
        this.operator = operator;
        this.clock = clock;
    }

    int correct(Pen pen, UUID id, UUID office, PersonForm seen, PersonForm form, String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Problem.of("branch.correct.why", LONGEST);
        }
        Map<String, @Nullable String> before = values(person(id));
        people.change(id, seen, form);
        Map<String, @Nullable String> after = values(person(id));
        List<Correction> corrections = new ArrayList<>();
        after.forEach(
                (field, young) -> {
                    if (!Objects.equals(before.get(field), young)) {
                        corrections.add(of(id, office, field, before.get(field), young, reason));
                    }
                });
        BranchStore.correct(pen, corrections);
        return corrections.size();
    }

    /** A number that the branch gave, as the kecamatan will be told of it. */
    Correction number(UUID person, UUID office, @Nullable String old, String young) {
        return of(person, office, "kpj", old, young, null);
    }

    private Correction of(
            UUID person,
            UUID office,
            String field,
            @Nullable String old,
            @Nullable String young,
            @Nullable String why) {
        return new Correction(
                Ids.next(),
                office,
                person,
                null,
                field,
                old,
                young,
                Type.moment(LocalDateTime.now(clock)),
                operator.get(),
                why);
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.of("roster.gone"));
    }

    /** What can be corrected, as files say it. */
    private static Map<String, @Nullable String> values(Person person) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("nik", person.nik() == null ? null : person.nik().full());
        values.put("name", person.name());
        values.put("title_before", person.titleBefore());
        values.put("title_after", person.titleAfter());
        values.put("sex", person.sex() == null ? null : person.sex().name());
        values.put("birth_place", person.birthPlace());
        values.put("birth_date", person.birthDate() == null ? null : person.birthDate().toString());
        values.put("mother", person.mother());
        values.put("address", person.address());
        values.put("phone", person.phone());
        values.put("email", person.email());
        values.put("kpj", person.kpj() == null ? null : person.kpj().full());
        return values;
    }
}
