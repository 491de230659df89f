package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.merge.Corrections;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says of one person: a decision, a number, or a value that the branch corrected.
 *
 * @param name blank where the person is not here
 * @param nik masked; null where there is none
 * @param said what it is
 * @param kpj the number it gives, masked; null where it gives none
 * @param why the reason, above all of a refusal
 */
public record Ruling(
        UUID person,
        String name,
        @Nullable String nik,
        Text said,
        @Nullable String kpj,
        Optional<Text> why) {
    /** One row of a reply, as it stands in it. */
    record Row(Resource resource, List<String> cells) {
        String cell(String column) {
            return cells.get(resource.at(column));
        }
    }

    static List<Ruling> of(People people, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Person> all = new HashMap<>();
        people.all().forEach(one -> all.put(one.id(), one));
        return rows.stream().map(row -> of(all, row)).toList();
    }

    private static Ruling of(Map<UUID, Person> people, Row row) {
        UUID id = UUID.fromString(row.cell("person_id"));
        Optional<Person> person = Optional.ofNullable(people.get(id));
        boolean decision = row.resource() == Resource.DECISIONS;
        boolean number = !decision && row.cell("field").equals("kpj");
        String kpj = decision ? row.cell("kpj") : number ? row.cell("new_value") : "";
        return new Ruling(
                id,
                person.map(Person::name).orElse(""),
                person.map(Person::nik).map(Nik::masked).orElse(null),
                decision ? outcome(row) : number ? Text.of("sync.ruling.number") : corrected(row),
                Kpj.parse(kpj).map(Kpj::masked).orElse(null),
                decision ? reason(row) : words(row.cell("why")));
    }

    /** A file that is only looked at may hold words that are on no list of ours. */
    private static Text outcome(Row row) {
        String outcome = row.cell("outcome");
        return Stream.of(Verdict.Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .map(one -> Text.of(one.textKey()))
                .orElse(Text.of("sync.ruling.word", outcome));
    }

    private static Text corrected(Row row) {
        String field = row.cell("field");
        return Text.of(
                "sync.ruling.corrected",
                Corrections.FIELDS.contains(field)
                        ? Text.of("sync.field." + field)
                        : Text.of("sync.value.other"));
    }

    /** The words of the branch hold the reason of its list already. */
    private static Optional<Text> reason(Row row) {
        return words(row.cell("note"))
                .or(
                        () ->
                                Stream.of(Refusal.values())
                                        .filter(one -> one.name().equals(row.cell("reason")))
                                        .findFirst()
                                        .map(one -> Text.of(one.textKey())));
    }

    private static Optional<Text> words(String said) {
        return said.isBlank() ? Optional.empty() : Optional.of(Text.of("sync.ruling.word", said));
    }
}
