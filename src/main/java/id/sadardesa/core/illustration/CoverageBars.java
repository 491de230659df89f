package id.sadardesa.core.illustration;

import id.sadardesa.base.Text;
import id.sadardesa.core.chart.BarChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.chart.Unit;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final Map<UUID, List<Coverage>> counted;

    /**
     * Bars of a month.
     *
     * @param counted those whom the report counts, by village
     */
    CoverageBars(MonthlyReport report, Map<UUID, List<Coverage>> counted) {
        this.report = report;
        this.counted = counted;
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
        return new Slice(
                BigDecimal.valueOf(value),
                people(place, one -> state.applyAsInt(Count.of(one)) > 0));
    }

    /** People only: a seat that nobody holds is missing too, and opens nobody. */
    private List<UUID> missing(Village place) {
        return people(place, one -> one.exposed() && Count.of(one).isEmpty());
    }

    private List<UUID> people(Village place, Predicate<Coverage> which) {
        return counted.getOrDefault(place.id(), List.of()).stream()
                .filter(which)
                .map(Coverage::id)
                .toList();
    }
}
