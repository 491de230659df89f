package id.sadardesa.core.illustration;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Shade;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.HeatChart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Tint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which village owes which month: twelve months up to the one of the report. */
final class ArrearsField {
    private static final int BACK = 11;

    private ArrearsField() {}

    static Optional<Chart> of(Arrears arrears, Period last, LocalDate day) {
        HeatMap map = arrears.heatMap(new Period(last.month().minusMonths(BACK)), last, day);
        boolean billed =
                map.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(HeatMap.Cell::issued);
        return billed ? Optional.of(chart(map)) : Optional.empty();
    }

    private static Chart chart(HeatMap map) {
        return new HeatChart(
                Text.of("chart.arrears.title"),
                Text.of("chart.arrears.note", map.on()),
                Arrays.stream(Shade.values())
                        .map(
                                shade ->
                                        new Part(
                                                Text.of(
                                                        "chart.arrears.legend",
                                                        Text.of(shade.textKey() + ".letter"),
                                                        Text.of(shade.textKey())),
                                                tint(shade)))
                        .toList(),
                map.months(),
                map.rows().stream().map(ArrearsField::row).toList());
    }

    private static HeatChart.Row row(HeatMap.Row row) {
        List<HeatChart.Cell> cells =
                row.cells().stream()
                        .map(
                                cell ->
                                        new HeatChart.Cell(
                                                letter(cell),
                                                tint(Shade.of(cell)),
                                                said(row, cell)))
                        .toList();
        return new HeatChart.Row(Chart.named(row.village().name()), cells);
    }

    private static Text letter(HeatMap.Cell cell) {
        Text letter = Text.of(Shade.of(cell).textKey() + ".letter");
        return cell.late() > 0 ? Text.of("chart.arrears.late", letter, cell.late()) : letter;
    }

    private static Text said(HeatMap.Row row, HeatMap.Cell cell) {
        return cell.issued()
                ? Text.of(
                        cell.late() > 0 ? "chart.arrears.lateSaid" : "chart.arrears.said",
                        row.village().name(),
                        cell.period(),
                        Text.of(cell.standing().textKey()),
                        cell.owed(),
                        cell.paid(),
                        cell.open(),
                        cell.late())
                : Text.of(
                        cell.paid().isZero() ? "chart.arrears.none" : "chart.arrears.ahead",
                        row.village().name(),
                        cell.period(),
                        cell.paid());
    }

    private static Tint tint(Shade shade) {
        return switch (shade) {
            case PAID -> Tint.HEAT_PAID;
            case PARTLY -> Tint.HEAT_PARTLY;
            case LATE -> Tint.HEAT_LATE;
            case LAPSED -> Tint.HEAT_LAPSED;
            case OPEN -> Tint.HEAT_OPEN;
            case ADVANCE -> Tint.HEAT_AHEAD;
            case NONE -> Tint.HEAT_NONE;
        };
    }
}
