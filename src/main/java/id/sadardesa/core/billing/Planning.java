package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Works out what the bills of months should be, from the records as they stood when it was made.
 * What closed months lack goes on the oldest month that is open; a later one keeps the corrections
 * it was issued with, so that no correction is asked for twice and none wanders.
 */
final class Planning {
    private final BillStore store;
    private final LineStore lines;
    private final List<Closing> closed;
    private final Due due;
    private final Function<UUID, Person> others;
    private final Set<UUID> proposed;
    private final DueDate payBy;
    private final LocalDate today;

    /**
     * @param months what everybody owes for a month
     * @param proposed the participations that the branch has not accepted yet
     */
    Planning(
            BillStore store,
            LineStore lines,
            List<Closing> closed,
            Function<Period, OfficeBill> months,
            Set<UUID> proposed,
            People people,
            DueDate payBy,
            LocalDate today) {
        this.store = store;
        this.lines = lines;
        this.closed = closed;
        this.due = new Due(months);
        this.proposed = proposed;
        this.others = persons(people);
        this.payBy = payBy;
        this.today = today;
    }

    Issuing of(Period period) {
        Map<Debtor, List<BillLine>> wanted = due.of(period);
        List<Bill> old = store.of(period);
        List<LineStore.Stored> oldLines = old.isEmpty() ? List.of() : lines.of(period);
        for (Due.Placed line : corrections(period, old, oldLines)) {
            wanted.computeIfAbsent(line.debtor(), none -> new ArrayList<>()).add(line.line());
        }
        Shared.keep(wanted, old, oldLines);
        return new Issuing(period, today, payBy, this::person, old, oldLines, wanted, proposed);
    }

    private Person person(UUID id) {
        return due.person(id).orElseGet(() -> others.apply(id));
    }

    private List<Due.Placed> corrections(
            Period period, List<Bill> old, List<LineStore.Stored> oldLines) {
        List<Due.Placed> corrections = new ArrayList<>();
        if (closed.isEmpty()) {
            return corrections;
        }
        if (store.openMonths().stream().anyMatch(open -> open.compareTo(period) < 0)) {
            Map<UUID, Debtor> debtors =
                    old.stream().collect(Collectors.toMap(Bill::id, Bill::debtor));
            for (LineStore.Stored one : oldLines) {
                if (one.line().correction() != null) {
                    Debtor debtor = Objects.requireNonNull(debtors.get(one.bill()));
                    corrections.add(new Due.Placed(debtor, one.line()));
                }
            }
            return corrections;
        }
        ClosedMonths months = new ClosedMonths(store, lines, this::person, period);
        closed.forEach(one -> corrections.addAll(months.corrections(one.period(), due)));
        return corrections;
    }

    /** Finds people, all of them read at once when the first is asked for. */
    static Function<UUID, Person> persons(People people) {
        Map<UUID, Person> found = new HashMap<>();
        return id -> {
            if (found.isEmpty()) {
                people.all().forEach(person -> found.put(person.id(), person));
            }
            return Objects.requireNonNull(found.get(id));
        };
    }
}
