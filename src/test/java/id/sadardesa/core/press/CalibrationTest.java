package id.sadardesa.core.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final Machine INK_TANK = new Machine("Epson L3210", "Baki belakang");

    @TempDir Path folder;

    private static Reading reading(
            String left, String top, @Nullable String across, @Nullable String down) {
        return new Reading(
                new BigDecimal(left),
                new BigDecimal(top),
                across == null ? null : new BigDecimal(across),
                down == null ? null : new BigDecimal(down));
    }

    @ParameterizedTest
    @CsvSource({
        // left, top, across, down -> right, down, scale across, scale down
        "50,50,,,0,0,1,1",
        "52,49,,,2,-1,1,1",
        "50,50,120,180,0,0,1,1",
        // one in a hundred too long: the cross itself stands half a millimetre too far
        "50.5,50.5,121.2,181.8,0,0,1.01,1.01",
        "51.5,50,121.2,180,1,0,1.01,1"
    })
    void twoNumbersSayHowFarAPrinterIsOff(
            String left,
            String top,
            @Nullable String across,
            @Nullable String down,
            BigDecimal right,
            BigDecimal low,
            BigDecimal scaleX,
            BigDecimal scaleY) {
        assertEquals(
                new Calibration(right, low, scaleX, scaleY),
                reading(left, top, across, down).calibration());
    }

    @Test
    void theCrossStandsWhereThePageSays() throws IOException {
        byte[] pdf;
        try (TestOffice office = TestOffice.in(folder)) {
            pdf = office.rooms().press.calibrations().testPage(Paper.F4);
        }
        PageImage image = PageImage.of(pdf, 0, 254);

        // a row of the picture above the cross meets only the upright line, at 50 mm
        assertEquals(50, dark(image, true, 350), 0.15);
        assertEquals(50, dark(image, false, 350), 0.15);
    }

    /** Where a line of the picture is darkest, in millimetres. */
    private static double dark(PageImage image, boolean level, int at) {
        return IntStream.range(480, 520)
                        .boxed()
                        .min(
                                Comparator.comparing(
                                        i ->
                                                0xFF
                                                        & (level
                                                                ? pixel(image, i, at)
                                                                : pixel(image, at, i))))
                        .orElseThrow()
                / 10.0;
    }

    private static int pixel(PageImage image, int x, int y) {
        return image.argb()[y * image.width() + x];
    }

    @Test
    void eachTrayKeepsItsOwnAndALaterMeasurementCounts() {
        try (TestOffice office = TestOffice.in(folder)) {
            Calibrations calibrations = office.rooms().press.calibrations();
            Machine front = new Machine("Epson L3210", "Baki depan");
            calibrations.measure(INK_TANK, reading("52", "49", null, null));
            calibrations.measure(front, reading("51", "50", null, null));
            Calibration last =
                    calibrations.measure(INK_TANK, reading("51.5", "50", "121.2", "180"));

            Calibrations morning = office.restart().press.calibrations();
            assertEquals(last, morning.of(INK_TANK));
            assertEquals(2, morning.all().size());

            morning.forget(INK_TANK);
            assertEquals(Calibration.NONE, morning.of(INK_TANK));
            assertEquals(Calibration.NONE, morning.of(null));
            assertEquals(1, morning.all().size());
        }
    }

    @Test
    void whatCannotHaveBeenReadIsRefused() {
        try (TestOffice office = TestOffice.in(folder)) {
            Calibrations calibrations = office.rooms().press.calibrations();
            Reading inches = reading("2", "2", "4.7", "180");

            assertEquals(
                    List.of("left", "top", "across"),
                    calibrations.check(INK_TANK, inches).stream()
                            .map(FieldProblem::field)
                            .toList());
            assertThrows(Problem.class, () -> calibrations.measure(INK_TANK, inches));
            assertThrows(
                    Problem.class,
                    () ->
                            calibrations.measure(
                                    new Machine(" ", ""), reading("50", "50", null, null)));
            assertTrue(calibrations.all().isEmpty());
        }
    }
}
