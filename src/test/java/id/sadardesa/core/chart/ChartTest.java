package id.sadardesa.core.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Charts are laid out in proportion and never beyond their width. */
class ChartTest {
    private static final double WIDTH = 174;
    private static final Texts TEXTS = Texts.indonesian();
    private static final Text NAME = Text.of("chart.people.men");
    private static final Part ONE = new Part(NAME, Tint.MEN);
    private static final Part TWO = new Part(Text.of("chart.people.women"), Tint.WOMEN);

    private static Slice slice(int value) {
        return Slice.of(BigDecimal.valueOf(value));
    }

    private static BarChart bars(List<BarChart.Row> rows) {
        return new BarChart(NAME, NAME, Unit.PEOPLE, BigDecimal.ZERO, List.of(ONE, TWO), rows);
    }

    private static BarChart.Row row(String name, int one, int two) {
        return new BarChart.Row(Chart.named(name), NAME, List.of(slice(one), slice(two)));
    }

    @Test
    void barsAreAsLongAsTheyCount() {
        Drawing drawing =
                bars(List.of(row("Kalen", 30, 10), row("Talok", 0, 20))).draw(WIDTH, TEXTS);
        List<Mark.Box> boxes = drawing.touchable();
        assertEquals(3, boxes.size(), "nothing is drawn for nought");
        assertEquals(3, boxes.get(0).width() / boxes.get(1).width(), 1e-9);
        assertEquals(boxes.get(1).width() * 2, boxes.get(2).width(), 1e-9);
        assertEquals(
                boxes.get(0).x() + boxes.get(0).width(),
                boxes.get(1).x(),
                1e-9,
                "one on the other");
        assertEquals("Kalen, Laki-laki: 30 orang", said(boxes.get(0)));
        inside(drawing);
    }

    private static String said(Mark.Box box) {
        return Objects.requireNonNull(box.touch()).said();
    }

    @Test
    void everyChartKeepsWithinItsWidth() {
        inside(bars(List.of(row("X".repeat(60), 1, 0))).draw(WIDTH, TEXTS));
        var pyramid =
                new PyramidChart(
                        NAME,
                        NAME,
                        ONE,
                        TWO,
                        List.of(new PyramidChart.Row(NAME, slice(999), slice(1))));
        Drawing drawn = pyramid.draw(WIDTH, TEXTS);
        inside(drawn);
        assertEquals(
                999, drawn.touchable().get(0).width() / drawn.touchable().get(1).width(), 1e-6);
        Period month = Period.parse("2026-03");
        inside(
                new AreaChart(NAME, NAME, ONE, List.of(new AreaChart.Point(month, slice(0))))
                        .draw(WIDTH, TEXTS));
        inside(
                new HeatChart(
                                NAME,
                                NAME,
                                List.of(ONE),
                                List.of(month),
                                List.of(
                                        new HeatChart.Row(
                                                NAME,
                                                List.of(
                                                        new HeatChart.Cell(
                                                                NAME, Tint.HEAT_PAID, NAME)))))
                        .draw(WIDTH, TEXTS));
    }

    private static void inside(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Box box) {
                assertTrue(box.x() >= 0 && box.x() + box.width() <= WIDTH + 1e-9);
                assertTrue(box.y() >= 0 && box.y() + box.height() <= drawing.height() + 1e-9);
            } else if (mark instanceof Mark.Words words) {
                assertTrue(words.x() >= 0 && words.x() <= WIDTH);
                assertTrue(words.y() <= drawing.height());
            }
        }
    }

    @Test
    void manyRowsArePiecesOfOneMeasure() {
        List<BarChart.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            rows.add(row("Desa " + i, i, 0));
        }
        List<Chart> pieces = bars(rows).pieces(40);
        assertEquals(3, pieces.size());
        Drawing first = pieces.get(0).draw(WIDTH, TEXTS);
        Drawing last = pieces.get(2).draw(WIDTH, TEXTS);
        assertEquals(40, first.touchable().size());
        assertEquals(10, last.touchable().size());
        assertTrue(first.height() < 250, "it stands on one page");
        assertEquals(
                40.0 / 90,
                first.touchable().get(39).width() / last.touchable().get(9).width(),
                1e-9);
        assertEquals("Laki-laki (lanjutan)", last.title());
    }

    @Test
    void smallSumsAreTooReadAtTheAxis() {
        assertEquals(List.of("0 rb", "50 rb", "100 rb", "150 rb", "200 rb"), axis("182600"));
        assertEquals(List.of("0 jt", "2 jt", "4 jt", "6 jt"), axis("5500000"));
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), axis("99"));
    }

    private static List<String> axis(String most) {
        Scale scale = Scale.of(List.of(new BigDecimal(most)));
        return scale.lines().stream().map(at -> Unit.RUPIAH.atAxis(at, scale, TEXTS)).toList();
    }

    @Test
    void linesStandAtRoundNumbers() {
        assertEquals(List.of("0", "1"), lines(1));
        assertEquals(List.of("0", "1", "2", "3", "4", "5"), lines(5));
        assertEquals(List.of("0", "2", "4", "6"), lines(6));
        assertEquals(List.of("0", "50", "100", "150", "200"), lines(188));
        assertEquals(List.of("0", "1000", "2000", "3000"), lines(3000));
    }

    private static List<String> lines(int most) {
        return Scale.of(List.of(BigDecimal.valueOf(most))).lines().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void peopleAreKeptWithWhatIsSaid() {
        UUID who = UUID.randomUUID();
        var chart =
                new BarChart(
                        NAME,
                        NAME,
                        Unit.PEOPLE,
                        BigDecimal.ZERO,
                        List.of(ONE),
                        List.of(
                                new BarChart.Row(
                                        Chart.named("Kalen"),
                                        NAME,
                                        List.of(Slice.of(List.of(who))))));
        Touch touch = Objects.requireNonNull(chart.draw(WIDTH, TEXTS).touchable().get(0).touch());
        assertEquals(List.of(who), touch.people());
    }
}
