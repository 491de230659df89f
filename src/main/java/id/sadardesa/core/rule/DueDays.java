package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Until when contributions are to be paid, by the rules of each month and the working days. */
public record DueDays(List<DueRule> rules, WorkingDays workingDays) {
    /** Months before any rule are only in old records, and were due like the first ones. */
    private static final int DAY = 15;

    public DueDays {
        rules = List.copyOf(rules);
    }

    /**
     * The last day, moved to the next working day where it is none.
     *
     * @param sameMonth see {@link DueRule#of}
     */
    public LocalDate of(Period period, Worker worker, boolean sameMonth) {
        LocalDate day =
                rules.stream()
                        .filter(one -> one.holdsIn(period, worker))
                        .max(Comparator.comparing(DueRule::validFrom))
                        .map(one -> one.of(period, sameMonth))
                        .orElseGet(() -> period.next().month().atDay(DAY));
        return workingDays.from(day);
    }
}
