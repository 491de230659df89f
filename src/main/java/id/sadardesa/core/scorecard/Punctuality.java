package id.sadardesa.core.scorecard;

import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How punctually villages paid what fell due in the year up to a day, by the dates of bills and
 * payments; what companies or participants pay themselves is not the village's.
 *
 * @param accounts every debtor's account as it stood on the day
 */
record Punctuality(LocalDate day, List<Account> accounts) {
    /** How many bills were paid by their day, after it, and not at all. */
    record Bills(int inTime, int late, int open) {
        int all() {
            return inTime + late + open;
        }
    }

    Bills of(Village village) {
        int inTime = 0;
        int late = 0;
        int open = 0;
        for (Account account : accounts) {
            if (!isOf(account.debtor(), village)) {
                continue;
            }
            for (Settlement one : account.bills()) {
                if (!counts(one.bill())) {
                    continue;
                }
                Optional<LocalDate> settled = one.settledOn();
                if (settled.isEmpty()) {
                    open++;
                } else if (settled.get().isAfter(one.bill().due())) {
                    late++;
                } else {
                    inTime++;
                }
            }
        }
        return new Bills(inTime, late, open);
    }

    private static boolean isOf(Debtor debtor, Village village) {
        return debtor.village().id().equals(village.id())
                && debtor.payer() == null
                && debtor.funding().village();
    }

    /** Only what asked for money and fell due within the year. */
    private boolean counts(Bill bill) {
        return bill.owed().value().signum() > 0
                && bill.due().isBefore(day)
                && bill.due().isAfter(day.minusYears(1));
    }
}
