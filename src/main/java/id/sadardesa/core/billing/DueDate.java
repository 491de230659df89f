package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.rule.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when a month is to be paid: the 15th of the month after it (PP 44/2015), or the next
 * working day when that is a weekend or a holiday.
 */
final class DueDate {
    private static final int DAY = 15;

    private DueDate() {}

    static LocalDate of(Period period, WorkingDays days) {
        return days.from(period.next().month().atDay(DAY));
    }

    /** How many months late something is that was paid, or is still owed, on a day; part counts. */
    static int monthsLate(LocalDate due, LocalDate on) {
        if (!on.isAfter(due)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(due, on);
        return (int) whole + (due.plusMonths(whole).isBefore(on) ? 1 : 0);
    }
}
