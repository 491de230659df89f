package id.sadardesa.core.report;

import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.coverage.Overview;
import java.util.List;

/** Says a month's report in charts; it lives in a room that knows more than the report does. */
public interface Illustrator {
    /**
     * The charts of a month, from the same records as the report.
     *
     * @param overview who was protected on the day of the report
     */
    List<Chart> of(MonthlyReport report, Overview overview);
}
