package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the cells of one village in the {@link HeatMap}. */
final class Heat {
    private Heat() {}

    static List<HeatMap.Cell> of(List<Account> accounts, List<Period> months, LocalDate on) {
        List<Ahead> ahead =
                accounts.stream()
                        .filter(account -> !account.advance().isZero())
                        .map(Ahead::of)
                        .toList();
        List<HeatMap.Cell> cells = new ArrayList<>();
        for (Period month : months) {
            Rupiah inAdvance = Rupiah.ZERO;
            for (Ahead one : ahead) {
                inAdvance = inAdvance.plus(one.take(month));
            }
            cells.add(cell(accounts, month, inAdvance, on));
        }
        return cells;
    }

    private static HeatMap.Cell cell(
            List<Account> accounts, Period month, Rupiah inAdvance, LocalDate on) {
        List<Settlement> bills =
                accounts.stream()
                        .map(account -> account.of(month))
                        .flatMap(Optional::stream)
                        .toList();
        Rupiah owed = Rupiah.ZERO;
        Rupiah paid = Rupiah.ZERO;
        Rupiah open = Rupiah.ZERO;
        int late = 0;
        for (Settlement one : bills) {
            owed = owed.plus(one.bill().owed());
            paid = paid.plus(one.paid());
            open = open.plus(one.open());
            late = Math.max(late, one.monthsLate(on));
        }
        boolean lapsed = bills.stream().anyMatch(Settlement::lapsed);
        Standing standing = bills.isEmpty() ? Standing.NOT_ISSUED : standing(paid, open, lapsed);
        if (bills.isEmpty() && !inAdvance.isZero()) {
            return new HeatMap.Cell(month, Standing.ADVANCE, owed, inAdvance, open, 0);
        }
        return new HeatMap.Cell(month, standing, owed, paid, open, late);
    }

    private static Standing standing(Rupiah paid, Rupiah open, boolean lapsed) {
        if (open.isZero()) {
            return lapsed ? Standing.LAPSED : Standing.PAID;
        }
        return paid.isZero() ? Standing.OPEN : Standing.PARTLY;
    }

    /** Money in advance, laid over the months after the last bill as large as that one. */
    private static final class Ahead {
        private final Period after;
        private final Rupiah monthly;
        private Rupiah left;

        private Ahead(Period after, Rupiah monthly, Rupiah left) {
            this.after = after;
            this.monthly = monthly;
            this.left = left;
        }

        static Ahead of(Account account) {
            if (account.bills().isEmpty()) {
                return unbilled(account);
            }
            Bill last = account.bills().get(account.bills().size() - 1).bill();
            Rupiah monthly =
                    last.owed().compareTo(Rupiah.ZERO) > 0 ? last.owed() : account.advance();
            return new Ahead(last.period(), monthly, account.advance());
        }

        /** Nothing says what a month costs: the same for each month that was named. */
        private static Ahead unbilled(Account account) {
            List<Period> named = account.named();
            BigDecimal count = BigDecimal.valueOf(named.size());
            Rupiah monthly =
                    new Rupiah(account.advance().value().divide(count, 2, RoundingMode.UP));
            return new Ahead(named.get(0).previous(), monthly, account.advance());
        }

        Rupiah take(Period month) {
            if (month.compareTo(after) <= 0 || left.isZero()) {
                return Rupiah.ZERO;
            }
            Rupiah part = left.min(monthly);
            left = left.minus(part);
            return part;
        }
    }
}
