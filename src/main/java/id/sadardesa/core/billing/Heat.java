package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the cells of one village in the {@link HeatMap}. */
final class Heat {
    private Heat() {}

    static List<HeatMap.Cell> of(List<Account> accounts, List<Period> months, LocalDate on) {
        List<Ahead> ahead = accounts.stream().map(Ahead::of).flatMap(Optional::stream).toList();
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
}
