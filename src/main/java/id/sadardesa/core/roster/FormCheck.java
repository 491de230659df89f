package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with the forms of people and posts, held against everybody on the roster. */
final class FormCheck {
    private final RosterStore store;
    private final Clock clock;

    FormCheck(RosterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<FieldProblem> check(PersonForm form, @Nullable UUID existing) {
        List<FieldProblem> problems = new ArrayList<>(PersonCheck.person(form, today()));
        taken("nik", Nik.parse(Objects.requireNonNullElse(form.nik(), "")).map(Nik::full), existing)
                .ifPresent(problems::add);
        taken("kpj", Kpj.parse(Objects.requireNonNullElse(form.kpj(), "")).map(Kpj::full), existing)
                .ifPresent(problems::add);
        return problems;
    }

    List<FieldProblem> check(PostForm form) {
        return PersonCheck.post(form, today());
    }

    List<FieldProblem> contradictions(Person person) {
        Nik nik = person.nik();
        return nik == null
                ? List.of()
                : NikDoctor.compare(nik, person.birthDate(), person.sex(), today());
    }

    /**
     * Lets a number pass that nobody else has.
     *
     * @throws Problem when somebody else has it
     */
    void refuseTaken(Person person, Kpj kpj) {
        refuseErrors(taken("kpj", Optional.of(kpj.full()), person.id()).stream().toList());
    }

    private Optional<FieldProblem> taken(
            String field, Optional<String> number, @Nullable UUID existing) {
        return number.flatMap(n -> store.holder(field, n))
                .filter(other -> !other.id().equals(existing))
                .map(other -> FieldProblem.error(field, "roster.check.taken", other.name()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Lets a form pass that has warnings at most.
     *
     * @throws Problem that says the first error
     */
    static void refuseErrors(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
