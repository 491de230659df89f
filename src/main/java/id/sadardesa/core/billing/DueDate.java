package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when a month is to be paid: the 15th of the month after it (PP 44/2015), or the Monday
 * after when that is a weekend.
 */
final class DueDate {
    private static final int DAY = 15;

    private DueDate() {}

    static LocalDate of(Period period) {
        LocalDate day = period.next().month().atDay(DAY);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many months late something is that was paid, or is still owed, on a day; part counts. */
    static int monthsLate(Period period, LocalDate on) {
        LocalDate due = of(period);
        if (!on.isAfter(due)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(due, on);
        return (int) whole + (due.plusMonths(whole).isBefore(on) ? 1 : 0);
    }
}
