package id.sadardesa.core.report;

import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says a month's report in charts; it lives in a room that knows more than the report does. */
public interface Illustrator {
    /**
     * The charts of a month, from the same records as the report.
     *
     * @param overview who was protected on the day of the report
     * @param counted those whom the report counts, by village
     */
    List<Chart> of(MonthlyReport report, Overview overview, Map<UUID, List<Coverage>> counted);
}
