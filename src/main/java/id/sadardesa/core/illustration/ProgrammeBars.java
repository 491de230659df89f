package id.sadardesa.core.illustration;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.chart.BarChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Part;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.chart.Tint;
import id.sadardesa.core.chart.Unit;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the month costs by programme, and who bears it. */
final class ProgrammeBars {
    private ProgrammeBars() {}

    static Optional<Chart> of(OfficeBill bill) {
        List<BarChart.Row> rows = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            if (!bill.of(programme).isZero()) {
                rows.add(row(bill, programme));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(chart(rows));
    }

    private static Chart chart(List<BarChart.Row> rows) {
        return new BarChart(
                Text.of("chart.programmes.title"),
                Text.of("chart.programmes.note"),
                Unit.RUPIAH,
                BigDecimal.ZERO,
                List.of(
                        new Part(Text.of("report.column.employer"), Tint.EMPLOYER),
                        new Part(Text.of("report.column.worker"), Tint.WORKER)),
                rows);
    }

    private static BarChart.Row row(OfficeBill bill, Programme programme) {
        return new BarChart.Row(
                Chart.named(programme.name()),
                Text.of("chart.programmes.label", bill.of(programme)),
                List.of(
                        slice(bill, programme, Payer.EMPLOYER),
                        slice(bill, programme, Payer.WORKER)));
    }

    private static Slice slice(OfficeBill bill, Programme programme, Payer payer) {
        Rupiah sum = Rupiah.ZERO;
        List<UUID> people = new ArrayList<>();
        for (PersonBill person : bill.people().toList()) {
            Rupiah own =
                    person.lines().stream()
                            .filter(line -> line.programme() == programme)
                            .filter(line -> line.payer() == payer)
                            .map(line -> line.amount())
                            .reduce(Rupiah.ZERO, Rupiah::plus);
            if (!own.isZero()) {
                sum = sum.plus(own);
                people.add(person.person().id());
            }
        }
        return new Slice(sum.value(), people);
    }
}
