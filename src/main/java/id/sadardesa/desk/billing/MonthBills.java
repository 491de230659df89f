package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Settlement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The bills of one month with how far each is paid.
 *
 * @param closing how the month was closed, or null while it is open
 */
record MonthBills(Period period, List<Settlement> bills, @Nullable Closing closing) {
    MonthBills {
        bills = List.copyOf(bills);
    }

    /** What is known of a month among all accounts of the office. */
    static MonthBills of(Period period, BillingDoors doors) {
        return new MonthBills(
                period,
                doors.arrears().accounts(doors.today()).stream()
                        .flatMap(account -> account.of(period).stream())
                        .toList(),
                doors.periods().find(period).orElse(null));
    }

    int people() {
        return bills.stream().mapToInt(one -> one.bill().people()).sum();
    }

    Rupiah total() {
        return sum(one -> one.bill().total());
    }

    Rupiah paid() {
        return sum(Settlement::paid);
    }

    Rupiah open() {
        return sum(Settlement::open);
    }

    /** How many bills have something to be paid. */
    int unpaid() {
        return (int) bills.stream().filter(Settlement::asked).count();
    }

    private Rupiah sum(Function<Settlement, Rupiah> amount) {
        return bills.stream().map(amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
