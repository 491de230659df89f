package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BillLine;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Bills;
import id.sadardesa.core.billing.Correction;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What wages differ from what closed months were billed on (RAPEL): SIPP adds it to the wage of the
 * month in which it is reported. Corrections for another reason than the wage are no RAPEL.
 */
final class BackPay {
    private final Bills bills;
    private final Map<Period, List<BillLine>> lines = new HashMap<>();

    BackPay(Bills bills) {
        this.bills = bills;
    }

    /**
     * By participation, out of the corrections in the bills of a month; who has none is left out.
     */
    Map<UUID, Rupiah> of(Period period) {
        Map<UUID, Rupiah> sums = new HashMap<>();
        for (BillLine line : lines(period)) {
            Correction correction = line.correction();
            if (correction != null) {
                sums.merge(line.participation(), of(line, correction, period), Rupiah::plus);
            }
        }
        sums.values().removeIf(Rupiah::isZero);
        return sums;
    }

    private Rupiah of(BillLine line, Correction correction, Period period) {
        Rupiah base = line.basis().base();
        return switch (correction.cause()) {
            case LATE_START -> base;
            case LEFT -> Rupiah.ZERO.minus(base);
            case BASE -> base.minus(asked(line.participation(), correction.month(), period));
            case RULE, TERMS -> Rupiah.ZERO;
        };
    }

    /** The wage that a closed month was billed on before this month's correction. */
    private Rupiah asked(UUID participation, Period closed, Period making) {
        Rupiah asked = Rupiah.ZERO;
        for (Period month = closed; month.compareTo(making) < 0; month = month.next()) {
            for (BillLine line : lines(month)) {
                if (line.participation().equals(participation) && isAbout(line, month, closed)) {
                    asked = left(line) ? Rupiah.ZERO : line.basis().base();
                }
            }
        }
        return asked;
    }

    private static boolean isAbout(BillLine line, Period month, Period closed) {
        Correction correction = line.correction();
        return correction == null ? month.equals(closed) : correction.month().equals(closed);
    }

    private static boolean left(BillLine line) {
        Correction correction = line.correction();
        return correction != null && correction.cause() == Correction.Cause.LEFT;
    }

    /** The lines of JKK, which everybody has, and whose base no ceiling cuts. */
    private List<BillLine> lines(Period month) {
        return lines.computeIfAbsent(
                month,
                none -> {
                    List<BillLine> found = new ArrayList<>();
                    for (Map.Entry<Bill, List<BilledPerson>> bill :
                            bills.people(month).entrySet()) {
                        if (bill.getKey().debtor().segment().wageEarner()) {
                            bill.getValue().stream()
                                    .flatMap(person -> person.lines().stream())
                                    .filter(line -> line.programme() == Programme.JKK)
                                    .forEach(found::add);
                        }
                    }
                    return found;
                });
    }
}
