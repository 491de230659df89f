package id.sadardesa.core.illustration;

import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.report.Illustrator;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.scorecard.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The charts of a month: who is protected in each village and since when, what is in arrears, what
 * the programmes cost, who the people are, and how far each village is to a Desa Sadar. A chart of
 * which nothing is known yet is left out.
 */
public final class Illustrations implements Illustrator {
    private final Coverages coverages;
    private final Arrears arrears;
    private final Scorecards scorecards;

    public Illustrations(Coverages coverages, Arrears arrears, Scorecards scorecards) {
        this.coverages = coverages;
        this.arrears = arrears;
        this.scorecards = scorecards;
    }

    @Override
    public List<Chart> of(
            MonthlyReport report, Overview overview, Map<UUID, List<Coverage>> counted) {
        List<Chart> charts = new ArrayList<>();
        if (report.recap().isEmpty()) {
            return charts;
        }
        charts.add(new CoverageBars(report, counted).chart());
        charts.add(new ProtectedMonths(coverages, overview).chart());
        ArrearsField.of(arrears, report.period(), overview.day()).ifPresent(charts::add);
        ProgrammeBars.of(report.bill()).ifPresent(charts::add);
        People people = new People(overview);
        if (!overview.people().isEmpty()) {
            charts.add(people.byAge());
            charts.add(people.byPost());
        }
        if (scorecards.counts()) {
            ScoreBars.of(scorecards.of(report.recap(), overview)).ifPresent(charts::add);
        }
        return charts;
    }
}
