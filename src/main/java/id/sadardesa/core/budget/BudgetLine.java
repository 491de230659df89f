package id.sadardesa.core.budget;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.util.List;

/**
 * What one programme costs a village for one group of posts, month by month, out of one purse.
 *
 * @param people how many it is paid for in the month with most of them
 * @param months January to December
 */
public record BudgetLine(
        AccountCode account,
        PostGroup group,
        Programme programme,
        Bearer bearer,
        int people,
        List<Rupiah> months) {
    public BudgetLine {
        months = List.copyOf(months);
    }

    /** The sum of the twelve months. */
    public Rupiah year() {
        return months.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
