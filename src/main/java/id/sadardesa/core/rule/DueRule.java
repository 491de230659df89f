package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until which day the contributions of a month are to be paid.
 *
 * @param day of the month; the last one where a month is shorter
 * @param monthsAfter how many months after the contribution month
 * @param validTo the last day of the contribution months it holds for, or null
 */
public record DueRule(
        UUID id,
        Worker worker,
        int day,
        int monthsAfter,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {
    boolean holdsIn(Period period, Worker who) {
        return worker == who
                && !validFrom.isAfter(period.first())
                && (validTo == null || !validTo.isBefore(period.first()));
    }

    /**
     * The day, before weekends and holidays are looked at.
     *
     * @param sameMonth whether it lies in the contribution month itself, as offices may choose for
     *     participants without wages
     */
    public LocalDate of(Period period, boolean sameMonth) {
        var month = sameMonth ? period.month() : period.month().plusMonths(monthsAfter);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
