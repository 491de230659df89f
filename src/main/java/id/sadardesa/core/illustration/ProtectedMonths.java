package id.sadardesa.core.illustration;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.chart.AreaChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many were protected at the end of each of twelve months. */
final class ProtectedMonths {
    private static final int MONTHS = 12;

    private final Coverages coverages;
    private final Overview overview;

    ProtectedMonths(Coverages coverages, Overview overview) {
        this.coverages = coverages;
        this.overview = overview;
    }

    Chart chart() {
        Period last = Period.of(overview.day());
        List<LocalDate> days = new ArrayList<>();
        for (int back = MONTHS - 1; back > 0; back--) {
            days.add(new Period(last.month().minusMonths(back)).last());
        }
        List<AreaChart.Point> points = new ArrayList<>();
        coverages.on(days).forEach(then -> points.add(point(then)));
        points.add(point(overview));
        return new AreaChart(
                Text.of("chart.protected.title"),
                Text.of("chart.protected.note"),
                new Part(Text.of("chart.protected.part"), Tint.GOOD),
                points);
    }

    private static AreaChart.Point point(Overview then) {
        Period month = Period.of(then.day());
        return new AreaChart.Point(month, Slice.of(List.copyOf(then.covered())));
    }
}
