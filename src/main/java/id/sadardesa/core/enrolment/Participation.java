package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's participation, resting on the post that it is paid for.
 *
 * @param steps where it stood when, in the order in which that was recorded; at least one. Where
 *     two offices recorded a step at once, the one that goes less far comes first
 * @param terms what was agreed from which month on, oldest first; at least one
 */
public record Participation(
        UUID id,
        UUID personId,
        UUID postId,
        Segment segment,
        List<Step> steps,
        List<Term> terms,
        @Nullable String note) {
    public Participation {
        steps = steps.stream().sorted(Step.ORDER).toList();
        terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
        if (steps.isEmpty() || terms.isEmpty()) {
            throw new IllegalArgumentException("A participation without steps or terms: " + id);
        }
    }

    /** The same with other steps. */
    Participation with(List<Step> others) {
        return new Participation(id, personId, postId, segment, others, terms, note);
    }

    public State state() {
        return last().state();
    }

    /** The step that led to the present state. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether it goes on: neither ended nor refused. */
    public boolean open() {
        return state() != State.ENDED && state() != State.REFUSED;
    }

    /**
     * The first contribution month (bulan iuran). Who was refused was never on the books of BPJS:
     * put forward again, they begin no earlier than in that month.
     */
    public Period firstMonth() {
        Period first = terms.get(0).from();
        for (int i = 1; i < steps.size(); i++) {
            Period again = Period.of(steps.get(i).on());
            if (steps.get(i - 1).state() == State.REFUSED && again.compareTo(first) > 0) {
                first = again;
            }
        }
        return first;
    }

    /** The terms of a month; before the first month, those of the first. */
    public Term term(Period month) {
        Term valid = terms.get(0);
        for (Term term : terms) {
            valid = term.from().compareTo(month) <= 0 ? term : valid;
        }
        return valid;
    }

    /**
     * Whether the participant pays the worker's part: out of the wages, or where nobody else pays
     * for somebody without wages.
     */
    public boolean ownPocket(Period month) {
        return segment.wageEarner() || term(month).funding() == Funding.SELF;
    }

    /** The programmes of the newest terms. */
    public Set<Programme> programmes() {
        return terms.get(terms.size() - 1).programmes();
    }

    public LocalDate proposedOn() {
        return steps.get(0).on();
    }

    public @Nullable LocalDate registeredOn() {
        return day(State.REGISTERED);
    }

    public @Nullable LocalDate activeOn() {
        return day(State.ACTIVE);
    }

    /** The day it ended, with its {@link #endCause}; null while it goes on. */
    public @Nullable LocalDate endedOn() {
        return state() == State.ENDED ? last().on() : null;
    }

    /** The day on which it began: the first of the first month, or the first step if earlier. */
    public LocalDate begins() {
        LocalDate first = firstMonth().first();
        return steps.stream()
                .map(Step::on)
                .filter(first::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(first);
    }

    public @Nullable EndCause endCause() {
        return state() == State.ENDED ? last().cause() : null;
    }

    private @Nullable LocalDate day(State state) {
        Optional<Step> step =
                steps.stream().filter(one -> one.state() == state).reduce((one, later) -> later);
        return step.map(Step::on).orElse(null);
    }

    /**
     * Whether a contribution is due for a month: from the first month to the month in which it
     * ended; never for one that was refused or is not approved yet.
     */
    public boolean openIn(Period month) {
        LocalDate ended = endedOn();
        return state() != State.REFUSED
                && state() != State.DRAFT
                && firstMonth().compareTo(month) <= 0
                && (ended == null || !ended.isBefore(month.first()));
    }

    /**
     * The months up to one for which contributions are due, and would not be if it ended on a day.
     */
    public List<Period> lost(LocalDate on, Period until) {
        List<Period> lost = new ArrayList<>();
        Period first = firstMonth();
        Period next = on.isBefore(first.first()) ? first : Period.of(on).next();
        for (Period month = next; month.compareTo(until) <= 0; month = month.next()) {
            if (openIn(month)) {
                lost.add(month);
            }
        }
        return lost;
    }

    /**
     * Where it stood on a day: the last step recorded for that day or an earlier one. It begins
     * when it was put forward or with its first month, whichever was earlier.
     */
    public State on(LocalDate day) {
        return stepOn(day)
                .map(Step::state)
                .orElse(firstMonth().first().isAfter(day) ? State.CANDIDATE : steps.get(0).state());
    }

    /**
     * The step that held on a day; empty before the first. The day somebody leaves or dies is the
     * last day of taking part: the end holds from the day after. An end that was put right by
     * another step holds on no day.
     */
    public Optional<Step> stepOn(LocalDate day) {
        return steps.stream()
                .filter(step -> step.state() != State.ENDED || step.equals(last()))
                .filter(
                        step ->
                                step.state() == State.ENDED
                                        ? step.on().isBefore(day)
                                        : !step.on().isAfter(day))
                .reduce((one, next) -> next);
    }
}
