package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Money in advance, laid over the months after the last bill as large as that one. */
final class Ahead {
    /** Further than any payment reaches. */
    private static final int FURTHEST = 120;

    /** What a month lacks that is less than this, it lacks by rounding only. */
    private static final Rupiah ROUNDING = Rupiah.of(1);

    private final Period after;
    private final Rupiah monthly;
    private Rupiah left;

    private Ahead(Period after, Rupiah monthly, Rupiah left) {
        this.after = after;
        this.monthly = monthly;
        this.left = left;
    }

    /** Empty where nothing was paid ahead. */
    static Optional<Ahead> of(Account account) {
        if (account.advance().isZero()) {
            return Optional.empty();
        }
        if (account.bills().isEmpty()) {
            return Optional.of(unbilled(account));
        }
        Bill last = account.bills().get(account.bills().size() - 1).bill();
        Rupiah monthly = last.owed().compareTo(Rupiah.ZERO) > 0 ? last.owed() : account.advance();
        return Optional.of(new Ahead(last.period(), monthly, account.advance()));
    }

    /** Nothing says what a month costs: the same for each month that was named. */
    private static Ahead unbilled(Account account) {
        List<Period> named = account.named();
        BigDecimal count = BigDecimal.valueOf(named.size());
        Rupiah monthly = new Rupiah(account.advance().value().divide(count, 2, RoundingMode.UP));
        return new Ahead(named.get(0).previous(), monthly, account.advance());
    }

    /** What is left of it goes to a month; asked for one month after the other. */
    Rupiah take(Period month) {
        if (month.compareTo(after) <= 0 || left.isZero()) {
            return Rupiah.ZERO;
        }
        Rupiah part = left.min(monthly);
        left = left.minus(part);
        return part;
    }

    /** What of it goes to these months. */
    Rupiah forMonths(Period from, int months) {
        Rupiah sum = Rupiah.ZERO;
        Period month = after.next();
        for (int each = 0; each < FURTHEST && !left.isZero(); each++) {
            Rupiah part = take(month);
            boolean meant =
                    month.compareTo(from) >= 0
                            && month.month().isBefore(from.month().plusMonths(months));
            sum = meant ? sum.plus(part) : sum;
            month = month.next();
        }
        return sum;
    }

    private boolean enough() {
        return !left.isZero() && left.plus(ROUNDING).compareTo(monthly) > 0;
    }

    /** The last month that it fills, or empty where it does not fill one. */
    Optional<Period> reach() {
        Period last = after;
        for (int each = 0; each < FURTHEST && enough(); each++) {
            last = last.next();
            take(last);
        }
        return Optional.of(last).filter(month -> month.compareTo(after) > 0);
    }
}
