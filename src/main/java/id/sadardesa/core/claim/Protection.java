package id.sadardesa.core.claim;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether BPJS will pay for a day, as far as the office's records say, and why not.
 *
 * @param text one sentence that says it with its dates
 */
public record Protection(boolean covered, Text text) {
    /**
     * How a person stood on the day of the event.
     *
     * @param all the person's participations
     */
    static Protection of(Person person, List<Participation> all, ClaimKind kind, LocalDate on) {
        if (!kind.needsProtection()) {
            return saved(all, kind.programme());
        }
        Optional<Participation> best =
                all.stream()
                        .filter(one -> one.on(on) != State.CANDIDATE)
                        .max(Comparator.comparing(one -> weight(one.on(on))));
        if (best.isEmpty()) {
            return person.asn() ? not("ASN") : not("CANDIDATE", on);
        }
        return of(best.get(), on);
    }

    /** JHT and JP are paid out after the work has ended: it is enough to have paid in. */
    private static Protection saved(List<Participation> all, Programme programme) {
        boolean paid =
                all.stream()
                        .filter(one -> one.activeOn() != null)
                        .flatMap(one -> one.terms().stream())
                        .anyMatch(term -> term.programmes().contains(programme));
        return paid
                ? new Protection(true, Text.of("claim.cover.SAVED", programme.name()))
                : not("NOTSAVED", programme.name());
    }

    private static Protection of(Participation one, LocalDate on) {
        State state = one.on(on);
        LocalDate since = one.stepOn(on).map(Step::on).orElse(one.firstMonth().first());
        String note = one.stepOn(on).map(Step::note).orElse(null);
        return switch (state) {
            case ACTIVE -> yes("ACTIVE", since, one.firstMonth());
            case ARREARS -> yes("ARREARS", since, one.firstMonth());
            case REFUSED -> not("REFUSED", since, note == null ? "–" : note);
            case REGISTERED, PROPOSED, DRAFT, ENDED -> not(state.name(), since);
            case CANDIDATE -> not("CANDIDATE", on);
        };
    }

    private static int weight(State state) {
        return switch (state) {
            case ACTIVE -> 6;
            case ARREARS -> 5;
            case REGISTERED -> 4;
            case PROPOSED -> 3;
            case DRAFT -> 2;
            case REFUSED, ENDED -> 1;
            case CANDIDATE -> 0;
        };
    }

    private static Protection yes(String name, Object... values) {
        return new Protection(true, Text.of("claim.cover." + name, values));
    }

    private static Protection not(String name, Object... values) {
        return new Protection(false, Text.of("claim.cover." + name, values));
    }
}
