package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the contribution that is not asked for in some months.
 *
 * @param worker whom it holds for, or null for all
 * @param sector the work it holds for, or null for all
 * @param publicMoney whether it also holds where APBN or APBD pays
 * @param historic whether it holds only where the office says that its old bills were paid so
 * @param percentDue what remains to be paid: 50 means half
 */
public record Discount(
        UUID id,
        Programme programme,
        @Nullable Worker worker,
        @Nullable Sector sector,
        boolean publicMoney,
        boolean historic,
        BigDecimal percentDue,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis) {

    /** Whether it holds in a month; for everybody else it has to {@link #fits} too. */
    boolean holdsIn(Period period) {
        return !validFrom.isAfter(period.first()) && !validTo.isBefore(period.first());
    }

    boolean fits(Worker who, @Nullable Sector work, boolean paidPublicly) {
        return (worker == null || worker == who)
                && (sector == null || sector == work)
                && (publicMoney || !paidPublicly);
    }
}
