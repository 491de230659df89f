package id.sadardesa.core.training;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Payments;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The books of the training office: the bills of the last months, the oldest of them closed, and
 * payments as villages make them, some in part, late or ahead. Two villages are behind. The present
 * month is left to whoever learns.
 */
public final class LedgerDraft {
    private static final int MONTHS = 6;
    private static final int CLOSED = 3;

    /** Villages in the order of their codes. */
    private static final int AHEAD = 0;

    private static final int IN_PART = 6;
    private static final int LATE = 7;
    private static final int PAYING = 9;
    private static final int BEHIND = 11;

    private final Function<LocalDate, Ledger> ledgerOn;
    private final Villages villages;
    private final Clock clock;
    private int slips;

    /**
     * @param ledgerOn the books as they are written on a day, for what happened in the past
     */
    public LedgerDraft(Function<LocalDate, Ledger> ledgerOn, Villages villages, Clock clock) {
        this.ledgerOn = ledgerOn;
        this.villages = villages;
        this.clock = clock;
    }

    void fill() {
        Period present = Period.of(LocalDate.now(clock));
        for (int back = MONTHS; back > 0; back--) {
            Period month = months(present, -back);
            ledgerOn.apply(month.first().plusDays(24)).bills().issue(month);
        }
        for (int back = MONTHS; back > MONTHS - CLOSED; back--) {
            Period month = months(present, -back);
            ledgerOn.apply(months(month, 1).first().plusDays(19)).periods().close(month);
        }
        payments(present);
    }

    private void payments(Period present) {
        Period first = months(present, -MONTHS);
        Period middle = months(present, -MONTHS / 2);
        List<Village> all = villages.all();
        for (int i = 0; i < PAYING; i++) {
            Village village = all.get(i);
            LocalDate day = months(first, 1).first().plusDays(7L + i);
            if (i == LATE) {
                pay(village, first, 3, 100, months(middle, 1).first().plusDays(19));
            } else {
                pay(village, first, 3, 100, day);
            }
            LocalDate again = months(middle, 1).first().plusDays(7L + i);
            if (i == IN_PART) {
                pay(village, middle, 2, 100, again);
                pay(village, present.previous(), 1, 40, present.first());
            } else {
                pay(village, middle, 3, 100, again);
            }
        }
        pay(all.get(AHEAD), present, 3, 100, present.first());
        for (int i = PAYING; i < BEHIND; i++) {
            pay(all.get(i), first, 2, 100, months(first, 2).first().plusDays(5L + i));
        }
    }

    /**
     * One payment for months from one on.
     *
     * @param percent how much of what is asked for
     */
    private void pay(Village village, Period from, int months, int percent, LocalDate day) {
        Payments payments = ledgerOn.apply(day).payments();
        Optional<Debtor> debtor = payments.usual(village);
        if (debtor.isEmpty()) {
            return;
        }
        Rupiah asked = payments.asked(debtor.get(), from, months);
        Rupiah part = asked.percent(BigDecimal.valueOf(percent));
        if (!part.isZero()) {
            slips++;
            payments.record(
                    new PaymentForm(
                            debtor.get(),
                            from,
                            months,
                            part,
                            Rupiah.ZERO,
                            day,
                            Long.toString(990_000_000_000L + slips),
                            "CONTOH-" + slips,
                            null));
        }
    }

    private static Period months(Period period, int months) {
        return new Period(period.month().plusMonths(months));
    }
}
