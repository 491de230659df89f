package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.List;

/**
 * A debtor who should have paid and has not.
 *
 * @param months the unpaid months, oldest first
 */
public record Overdue(Debtor debtor, List<Month> months) {
    /**
     * One unpaid month.
     *
     * @param late months since it was due, a part counted as one
     * @param penalty what being late costs, where the office lets it count; zero for villages
     */
    public record Month(Period period, Rupiah open, int late, Rupiah penalty) {}

    public Overdue {
        months = List.copyOf(months);
    }

    public Rupiah open() {
        return months.stream().map(Month::open).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah penalty() {
        return months.stream().map(Month::penalty).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Period oldest() {
        return months.get(0).period();
    }
}
