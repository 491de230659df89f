package id.sadardesa.core.illustration;

import id.sadardesa.base.Text;
import id.sadardesa.core.chart.BarChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.chart.Unit;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Who is protected in each village, by the counts of the report. */
final class CoverageBars {
    private static final List<Part> PARTS =
            List.of(
                    new Part(Text.of("report.count.active"), Tint.GOOD),
                    new Part(Text.of("report.count.waiting"), Tint.WAIT),
                    new Part(Text.of("report.count.late"), Tint.LATE),
                    new Part(Text.of("report.count.missing"), Tint.EMPTY));

    private final MonthlyReport report;
    private final Overview overview;

    CoverageBars(MonthlyReport report, Overview overview) {
        this.report = report;
        this.overview = overview;
    }

    Chart chart() {
        return new BarChart(
                Text.of("chart.coverage.title"),
                Text.of("chart.coverage.note"),
                Unit.PEOPLE,
                BigDecimal.ZERO,
                PARTS,
                report.recap().stream().map(this::row).toList());
    }

    private BarChart.Row row(VillageCount village) {
        Count count = village.total();
        Village place = village.village();
        return new BarChart.Row(
                Chart.named(place.name()),
                count.due() == 0
                        ? Text.of("chart.coverage.nobody")
                        : Text.of(
                                "chart.coverage.label",
                                count.active(),
                                count.due(),
                                count.share().movePointRight(2)),
                List.of(
                        slice(count.active(), place, Count::active),
                        slice(count.waiting(), place, Count::waiting),
                        slice(count.late(), place, Count::late),
                        new Slice(BigDecimal.valueOf(count.missing()), missing(place))));
    }

    private Slice slice(int value, Village place, ToIntFunction<Count> state) {
        List<UUID> people =
                overview.people().stream()
                        .filter(one -> in(one, place))
                        .filter(one -> state.applyAsInt(Count.of(one)) > 0)
                        .map(Coverage::id)
                        .toList();
        return new Slice(BigDecimal.valueOf(value), people);
    }

    /** People only: a seat that nobody holds is missing too, and opens nobody. */
    private List<UUID> missing(Village place) {
        return overview.exposed().stream()
                .filter(one -> in(one, place))
                .filter(one -> Count.of(one).isEmpty())
                .map(Coverage::id)
                .toList();
    }

    private static boolean in(Coverage one, Village place) {
        Village village = one.village();
        return village != null && village.id().equals(place.id());
    }
}
