package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.List;
import java.util.stream.Stream;

/**
 * A debtor who should have paid and has not, or who paid late and still owes the penalty for it.
 *
 * @param months the unpaid months, oldest first
 * @param paidLate months that were settled after they were due, as far as that costs a penalty
 * @param penaltyPaid what was paid as penalty so far
 */
public record Overdue(Debtor debtor, List<Month> months, List<Month> paidLate, Rupiah penaltyPaid) {
    /**
     * One month.
     *
     * @param open what is still unpaid; zero for a month that was settled late
     * @param late months from the due date to now, or to the day it was settled; a part counts as
     *     one
     * @param penalty what being late costs, where the office lets it count; zero for villages. Each
     *     part counts until the day it was paid, what is unpaid until now
     */
    public record Month(Period period, Rupiah open, int late, Rupiah penalty) {}

    public Overdue {
        months = List.copyOf(months);
        paidLate = List.copyOf(paidLate);
    }

    public Rupiah open() {
        return months.stream().map(Month::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What being late costs, whatever was paid of it. */
    Rupiah penalties() {
        return Stream.concat(months.stream(), paidLate.stream())
                .map(Month::penalty)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What is still owed as penalty. */
    public Rupiah penalty() {
        Rupiah owed = penalties().minus(penaltyPaid);
        return owed.compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO : owed;
    }

    /** The first of the unpaid months, or of those paid late when no month is unpaid. */
    public Period oldest() {
        return (months.isEmpty() ? paidLate : months).get(0).period();
    }
}
