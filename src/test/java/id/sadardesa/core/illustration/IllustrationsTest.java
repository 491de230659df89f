package id.sadardesa.core.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.chart.AreaChart;
import id.sadardesa.core.chart.BarChart;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.HeatChart;
import id.sadardesa.core.chart.PyramidChart;
import id.sadardesa.core.chart.Slice;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.ReportOffice;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts say the numbers of the report, and open the people who are counted in them. */
class IllustrationsTest {
    @TempDir Path folder;
    private TestOffice office;
    private MonthlyReport report;

    @BeforeEach
    void open() {
        office = ReportOffice.in(folder);
        office.rooms().ledger.bills().issue(ReportOffice.MARCH);
        report = office.rooms().reports.ready(ReportOffice.MARCH, Progress.SILENT);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private <T extends Chart> T chart(Class<T> kind, String title) {
        return report.charts().stream()
                .filter(one -> one.title().key().equals(title))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int people(List<BarChart.Row> rows, int part) {
        return rows.stream().mapToInt(row -> row.slices().get(part).people().size()).sum();
    }

    @Test
    void barsAddUpToTheCountsOfTheReport() {
        BarChart chart = chart(BarChart.class, "chart.coverage.title");
        Count total = report.total();
        assertTrue(total.active() > 0 && total.waiting() > 0 && total.missing() > 0);
        assertEquals(report.recap().size(), chart.rows().size());
        assertEquals(total.active(), people(chart.rows(), 0));
        assertEquals(total.waiting(), people(chart.rows(), 1));
        assertEquals(total.late(), people(chart.rows(), 2));
        assertEquals(
                total.missing() - report.vacant(),
                people(chart.rows(), 3),
                "a seat that nobody holds is missing, and opens nobody");
        BigDecimal missing =
                chart.rows().stream()
                        .map(row -> row.slices().get(3).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(total.missing(), missing.intValue());
    }

    @Test
    void theLastMonthOfTheCurveIsTheReports() {
        AreaChart chart = chart(AreaChart.class, "chart.protected.title");
        assertEquals(12, chart.points().size());
        assertEquals(ReportOffice.MARCH, chart.points().get(11).month());
        assertEquals(report.total().active(), chart.points().get(11).slice().people().size());
        assertEquals(0, chart.points().get(9).slice().people().size(), "nobody before February");
        assertTrue(chart.points().get(10).slice().people().size() > 0, "active since February");
    }

    @Test
    void programmesCostWhatTheMonthCosts() {
        BarChart chart = chart(BarChart.class, "chart.programmes.title");
        BigDecimal sum =
                chart.rows().stream()
                        .flatMap(row -> row.slices().stream())
                        .map(Slice::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, report.bill().total().value().compareTo(sum));
        assertEquals(List.of("JKK", "JKM", "JHT"), names(chart));
    }

    private static List<String> names(BarChart chart) {
        Texts texts = Texts.indonesian();
        return chart.rows().stream().map(row -> texts.get(row.name())).toList();
    }

    @Test
    void everybodyStandsInBothPyramids() {
        int everybody = office.rooms().coverages.today().people().size();
        assertEquals(everybody, people(chart(PyramidChart.class, "chart.age.title")));
        assertEquals(everybody, people(chart(PyramidChart.class, "chart.post.title")));
    }

    private static int people(PyramidChart chart) {
        return chart.rows().stream()
                .flatMap(row -> Stream.of(row.left(), row.right()))
                .mapToInt(slice -> slice.people().size())
                .sum();
    }

    @Test
    void arrearsHaveACellForEachVillageAndMonth() {
        HeatChart chart = chart(HeatChart.class, "chart.arrears.title");
        assertEquals(12, chart.columns().size());
        assertEquals(ReportOffice.MARCH, chart.columns().get(11));
        assertTrue(chart.rows().stream().allMatch(row -> row.cells().size() == 12));
        Texts texts = Texts.indonesian();
        var cell = chart.rows().get(0).cells().get(11);
        assertEquals("B", texts.get(cell.letter()));
        assertTrue(texts.get(cell.said()).startsWith("Punggul, Maret 2026: Belum dibayar. "));
    }

    @Test
    void anEmptyOfficeHasNothingToDraw() {
        try (TestOffice empty = TestOffice.in(folder.resolve("kosong"))) {
            assertTrue(
                    empty.rooms()
                            .reports
                            .ready(ReportOffice.MARCH, Progress.SILENT)
                            .charts()
                            .isEmpty());
        }
    }
}
