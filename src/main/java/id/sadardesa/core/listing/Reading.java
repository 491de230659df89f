package id.sadardesa.core.listing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.report.MonthlyReport;
import java.util.List;

/**
 * All rows of a subject as a month's day saw them, read once; any number of lists can be made from
 * it.
 *
 * @param report the report of the month that it goes with
 */
public record Reading(Subject subject, MonthlyReport report, List<Row> rows) {
    /** The values that a column has, each once, in the column's order; for choosing some. */
    public List<String> values(Column column) {
        Texts texts = Texts.indonesian();
        return rows.stream()
                .sorted(new Sort(column, false).order(texts))
                .map(row -> FilterText.written(column.value(row, texts)))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
