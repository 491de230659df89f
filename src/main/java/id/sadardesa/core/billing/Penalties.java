package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Penalty;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What being late costs by a day: each part of a bill for the months from its due date to the day
 * it was paid, what is unpaid to the day itself.
 *
 * <p>Penalties are for employers other than the state (PP 44/2015). Where the branch asks a village
 * for one all the same, the office can let it count, at the rate of ordinary employers.
 */
final class Penalties {
    private final RuleBook book;
    private final boolean villagesToo;
    private final LocalDate on;

    Penalties(RuleBook book, boolean villagesToo, LocalDate on) {
        this.book = book;
        this.villagesToo = villagesToo;
        this.on = on;
    }

    Overdue of(Account account) {
        List<Overdue.Month> unpaid = new ArrayList<>();
        List<Overdue.Month> paidLate = new ArrayList<>();
        for (Settlement one : account.bills()) {
            Rupiah penalty = penalty(one);
            int late = one.monthsLate(on);
            if (late > 0) {
                unpaid.add(new Overdue.Month(one.bill().period(), one.open(), late, penalty));
            } else if (!penalty.isZero()) {
                LocalDate settled = one.settledOn().orElse(on);
                int was = DueDate.monthsLate(one.bill().due(), settled);
                paidLate.add(new Overdue.Month(one.bill().period(), one.open(), was, penalty));
            }
        }
        return new Overdue(account.debtor(), unpaid, paidLate, account.penalty());
    }

    private Rupiah penalty(Settlement one) {
        Bill bill = one.bill();
        Segment own = bill.debtor().segment();
        boolean village = own == Segment.VILLAGE || own == Segment.DISTRICT;
        Segment counted = village && villagesToo ? Segment.ENTERPRISE : own;
        Optional<Penalty> rule = book.penalty(counted, bill.period());
        if (rule.isEmpty()) {
            return Rupiah.ZERO;
        }
        Rupiah sum = rule.get().of(one.open(), one.monthsLate(on));
        for (Settlement.Part part : one.parts()) {
            sum = sum.plus(rule.get().of(part.amount(), DueDate.monthsLate(bill.due(), part.on())));
        }
        return sum;
    }
}
