package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or might happen to a participant: all that the benefits depend on.
 *
 * @param on the day; it decides which rules hold
 * @param programmes the programmes that protected on that day; none for somebody unprotected
 * @param wage rupiah a month that contributions are computed from, or the base of the band; null
 *     when it is not known
 * @param children null when nobody asked; the scholarship is then shown at its most
 */
public record Case(
        Event event,
        LocalDate on,
        Worker worker,
        Set<Programme> programmes,
        @Nullable Rupiah wage,
        History history,
        @Nullable List<Child> children,
        Accident accident) {
    public Case {
        programmes = Set.copyOf(programmes);
        children = children == null ? null : List.copyOf(children);
    }

    /** A wage earner in these programmes with so many months paid. */
    public static Case of(
            Event event, LocalDate on, Set<Programme> programmes, Rupiah wage, int months) {
        return new Case(
                event,
                on,
                Worker.WAGE_EARNER,
                programmes,
                wage,
                History.of(months),
                null,
                Accident.NONE);
    }

    public Case as(Worker other) {
        return new Case(event, on, other, programmes, wage, history, children, accident);
    }

    /** The same for somebody whom these programmes protected. */
    public Case protectedBy(Set<Programme> others) {
        return new Case(event, on, worker, others, wage, history, children, accident);
    }

    public Case with(List<Child> family) {
        return new Case(event, on, worker, programmes, wage, history, family, accident);
    }

    public Case with(Accident other) {
        return new Case(event, on, worker, programmes, wage, history, children, other);
    }

    public Case with(Event other) {
        return new Case(other, on, worker, programmes, wage, history, children, accident);
    }

    boolean in(Programme programme) {
        return programmes.contains(programme);
    }
}
