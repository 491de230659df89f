package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.DueDays;
import id.sadardesa.core.rule.Lapses;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Until when a month is to be paid: by the dated rule (the 15th of the month after it, PP 44/2015;
 * the 30th in the months of PP 49/2020), or the next working day when that is a weekend or a
 * holiday.
 *
 * @param sameMonth whether participants without wages pay within the month itself
 */
record DueDate(DueDays days, Lapses lapses, boolean sameMonth) {
    static DueDate by(Rules rules, Offices offices) {
        return new DueDate(
                rules.dueDays(), rules.lapses(), offices.choice(Choice.BPU_DUE).equals("same"));
    }

    LocalDate of(Period period, Segment segment) {
        return days.of(period, segment.worker(), sameMonth && !segment.wageEarner());
    }

    /** The last day on which a bill is asked for that was due on another; null: until paid. */
    @Nullable LocalDate collectedUntil(Period period, Segment segment, LocalDate due) {
        return lapses.of(period, segment.worker())
                .map(lapse -> due.plusMonths(lapse.months()))
                .orElse(null);
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
