package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.rule.Rules;
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
    private final Rules rules;
    private final Issued issued;
    private final Clock clock;

    FormCheck(RosterStore store, Rules rules, Issued issued, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.issued = issued;
        this.clock = clock;
    }

    List<FieldProblem> check(PersonForm form, @Nullable UUID existing) {
        List<FieldProblem> problems = new ArrayList<>(PersonCheck.person(form, today(), issued));
        Optional<Kpj> kpj = Kpj.parse(Objects.requireNonNullElse(form.kpj(), ""));
        taken("nik", Nik.parse(Objects.requireNonNullElse(form.nik(), "")).map(Nik::full), existing)
                .ifPresent(problems::add);
        taken("kpj", kpj.map(Kpj::full), existing).ifPresent(problems::add);
        if (existing != null && form.birthDate() != null) {
            born(form.birthDate(), existing).ifPresent(problems::add);
        }
        return problems;
    }

    /** A post that does not fit another birth date. */
    private Optional<FieldProblem> born(LocalDate birth, UUID existing) {
        PostCheck check = posts().of(birth, null);
        return store.postsOf(existing).stream()
                .flatMap(post -> check.problems(PostForm.of(post)).stream())
                .filter(problem -> problem.isError() && problem.field().equals("starts"))
                .findFirst()
                .map(problem -> new FieldProblem("birthDate", problem.text(), problem.weight()));
    }

    /** For posts of nobody in particular. */
    PostCheck posts() {
        return PostCheck.on(today(), rules);
    }

    /** For the posts of somebody, whose birth and death count too. */
    PostCheck posts(Person holder) {
        return posts().of(holder.birthDate(), holder.diedOn());
    }

    /** For the posts of somebody who is not on the roster yet. */
    PostCheck posts(PersonForm holder) {
        return posts().of(holder.birthDate(), null);
    }

    List<FieldProblem> contradictions(Person person) {
        return NikDoctor.compare(person, today());
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
