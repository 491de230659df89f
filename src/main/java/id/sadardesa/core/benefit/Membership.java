package id.sadardesa.core.benefit;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.PaidMonths;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How everybody stood on a day, read once: for one person's case or a whole village's. Months count
 * that were paid by the day; those before the office's first bill count as they are recorded, and
 * what somebody had before that as it was stated ({@link PaidBefore}).
 */
public final class Membership {
    private final LocalDate day;
    private final Map<UUID, List<Participation>> participations;
    private final Map<UUID, PersonBill> bills = new HashMap<>();
    private final Map<UUID, UUID> main = new HashMap<>();
    private final PaidMonths paid;
    private final Map<UUID, PaidBefore> before;

    Membership(
            LocalDate day,
            Collection<Participation> all,
            OfficeBill bill,
            PaidMonths paid,
            Map<UUID, PaidBefore> before) {
        this.day = day;
        this.paid = paid;
        this.before = before;
        this.participations = all.stream().collect(Collectors.groupingBy(Participation::personId));
        bill.people()
                .forEach(
                        one -> {
                            bills.put(one.participation().id(), one);
                            main.putIfAbsent(one.person().id(), one.participation().id());
                        });
    }

    public LocalDate day() {
        return day;
    }

    /** What a person's contribution is computed from; empty when none is due or on record. */
    public Optional<Rupiah> wage(UUID person) {
        return Optional.ofNullable(main.get(person)).flatMap(this::base);
    }

    private Optional<Rupiah> base(UUID participation) {
        return Optional.ofNullable(bills.get(participation)).flatMap(PersonBill::wage);
    }

    /**
     * The case of a person to whom something happens on the day, on the terms of a participation.
     * Whether that one protected on the day is for {@code core.coverage} to say.
     *
     * @param by the participation that counts, or null where none does
     */
    public Case of(UUID person, Event event, @Nullable Participation by) {
        return of(person, event, Optional.ofNullable(by));
    }

    /**
     * The case as it stands once contributions are paid, on the terms that somebody takes part on:
     * what is promised, whoever is protected today.
     */
    public Case promised(UUID person, Event event) {
        return of(
                person,
                event,
                of(person).stream()
                        .filter(one -> one.on(day).registered())
                        .min(Comparator.comparing(Participation::segment)));
    }

    private Case of(UUID person, Event event, Optional<Participation> now) {
        return new Case(
                event,
                day,
                now.map(one -> one.segment().worker()).orElse(Worker.WAGE_EARNER),
                now.map(one -> one.term(Period.of(day)).programmes()).orElse(Set.of()),
                now.map(Participation::id).flatMap(this::base).or(() -> wage(person)).orElse(null),
                history(person),
                null,
                Accident.NONE);
    }

    private History history(UUID person) {
        Map<Period, PaidMonths.Standing> standings =
                paid.of(of(person).stream().map(Participation::id).toList());
        Function<Period, PaidMonths.Standing> standing =
                month -> {
                    PaidMonths.Standing known = standings.get(month);
                    return known == null ? paid.unbilled(month) : known;
                };
        PaidBefore earlier = before.getOrDefault(person, PaidBefore.NONE);
        return new History(
                months(person, standing, programmes -> true) + earlier.insured(),
                unbroken(person, standing, earlier.insured()),
                months(person, standing, programmes -> programmes.contains(Programme.JHT))
                        + earlier.savings(),
                months(person, standing, programmes -> programmes.contains(Programme.JP))
                        + earlier.pension());
    }

    private int months(
            UUID person,
            Function<Period, PaidMonths.Standing> standing,
            Predicate<Set<Programme>> counts) {
        int months = 0;
        for (Period month = first(person); month.compareTo(last()) <= 0; month = month.next()) {
            if (insured(person, month, counts)
                    && standing.apply(month) == PaidMonths.Standing.PAID) {
                months++;
            }
        }
        return months;
    }

    /** The last paid months without a gap; what came before counts when none is missing since. */
    private int unbroken(UUID person, Function<Period, PaidMonths.Standing> standing, int earlier) {
        int months = 0;
        Period month = last();
        while (insured(person, month, programmes -> true)) {
            PaidMonths.Standing now = standing.apply(month);
            if (now == PaidMonths.Standing.UNPAID) {
                return months;
            }
            months += now == PaidMonths.Standing.PAID ? 1 : 0;
            month = month.previous();
        }
        return month.next().equals(first(person)) ? months + earlier : months;
    }

    private boolean insured(UUID person, Period month, Predicate<Set<Programme>> counts) {
        return of(person).stream()
                .filter(one -> one.openIn(month))
                .filter(one -> one.activeOn() != null)
                .anyMatch(one -> counts.test(one.term(month).programmes()));
    }

    private Period last() {
        return Period.of(day);
    }

    private Period first(UUID person) {
        return of(person).stream()
                .map(Participation::firstMonth)
                .min(Comparator.naturalOrder())
                .orElse(last().next());
    }

    private List<Participation> of(UUID person) {
        return participations.getOrDefault(person, List.of());
    }
}
