package id.sadardesa.core.illustration;

import id.sadardesa.base.Text;
import id.sadardesa.core.chart.BarChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.chart.Unit;
import id.sadardesa.core.scorecard.Scorecard;
import id.sadardesa.core.scorecard.VillageScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How far each village is to a Desa Sadar, the best first. */
final class ScoreBars {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ScoreBars() {}

    static Optional<Chart> of(Scorecard scorecard) {
        return scorecard.scores().isEmpty() ? Optional.empty() : Optional.of(chart(scorecard));
    }

    private static Chart chart(Scorecard scorecard) {
        return new BarChart(
                Text.of("chart.score.title"),
                Text.of("chart.score.note", scorecard.criteria().size()),
                Unit.POINTS,
                ALL,
                List.of(
                        new Part(Text.of("chart.score.ready"), Tint.GOOD),
                        new Part(Text.of("chart.score.underway"), Tint.WAIT)),
                scorecard.scores().stream().map(ScoreBars::row).toList());
    }

    private static BarChart.Row row(VillageScore score) {
        Slice points = Slice.of(score.score());
        Slice none = Slice.of(BigDecimal.ZERO);
        return new BarChart.Row(
                Chart.named(score.village().name()),
                Text.of("chart.score.label", score.score(), score.met(), score.marks().size()),
                score.ready() ? List.of(points, none) : List.of(none, points));
    }
}
