package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.press.Calibration;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures drawn sheets as a ruler would: where the ink of a filled card begins and ends. With
 * {@code -Dsadar.dpi=1200} it measures to a tenth of a millimetre; that takes minutes and 4 GB.
 */
class GeometryTest {
    private static final int DPI = Integer.getInteger("sadar.dpi", 254);
    private static final double EXACT = Math.max(0.1, 1.5 * 25.4 / DPI);

    private static CardSheet bare(CardSheet sheet) {
        return new CardSheet(
                sheet.code(),
                "tanpa tanda",
                sheet.paper(),
                sheet.columns(),
                sheet.rows(),
                sheet.leftMm(),
                sheet.topMm(),
                sheet.columnGapMm(),
                sheet.rowGapMm(),
                false,
                sheet.folded());
    }

    private static Extent inked(CardSheet sheet, int place, PrintSetup setup, int page)
            throws IOException {
        byte[] pdf =
                CardSamples.pdf(
                        bare(sheet),
                        place,
                        CardSamples.FILLED,
                        CardSamples.DLANGGU,
                        setup,
                        List.of(CardSamples.card(1)));
        return Extent.of(PageImage.of(pdf, page, DPI), DPI);
    }

    static List<CardSheet> flat() {
        return CardSheet.ALL.stream().filter(sheet -> !sheet.folded()).toList();
    }

    @ParameterizedTest
    @MethodSource("flat")
    void everyCardIsACardAndItsBackLiesBehindIt(CardSheet sheet) throws IOException {
        for (int place = 1; place <= sheet.perPage(); place++) {
            Extent front = inked(sheet, place, PrintSetup.BOTH, 0);
            Extent back = inked(sheet, place, PrintSetup.BOTH, 1);
            double wide = sheet.paper().widthMm();

            assertEquals(sheet.xMm(place), front.left(), EXACT);
            assertEquals(sheet.yMm(place), front.top(), EXACT);
            assertEquals(85.60, front.right() - front.left(), EXACT);
            assertEquals(53.98, front.bottom() - front.top(), EXACT);
            // the sheet is turned at its long edge: what was left is right
            assertEquals(wide - front.right(), back.left(), EXACT);
            assertEquals(wide - front.left(), back.right(), EXACT);
            assertEquals(front.top(), back.top(), EXACT);
        }
    }

    @ParameterizedTest
    @CsvSource({"a4-lipat", "f4-lipat"})
    void aFoldedCardHasItsBackBesideIt(String code) throws IOException {
        CardSheet sheet = CardSheet.of(code);
        Extent both = inked(sheet, 2, PrintSetup.PLAIN, 0);

        assertEquals(2 * 85.60, both.right() - both.left(), EXACT);
        assertEquals(53.98, both.bottom() - both.top(), EXACT);
        assertEquals(sheet.foldMm(), (both.left() + both.right()) / 2, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0,0,1,1", "2.3,-1.7,1,1", "-3,4,0.98,1.02", "1.25,0.5,1.01,0.99"})
    void aMeasuredPrinterPutsCardsWhereTheyBelong(
            BigDecimal right, BigDecimal down, BigDecimal scaleX, BigDecimal scaleY)
            throws IOException {
        Calibration off = new Calibration(right, down, scaleX, scaleY);
        CardSheet sheet = CardSheet.A4;
        Extent drawn = inked(sheet, 4, new PrintSetup(off, false), 0);

        // what the printer then does to it
        assertEquals(sheet.xMm(4), printed(right, scaleX, drawn.left()), EXACT);
        assertEquals(sheet.xMm(4) + 85.60, printed(right, scaleX, drawn.right()), EXACT);
        assertEquals(sheet.yMm(4), printed(down, scaleY, drawn.top()), EXACT);
        assertEquals(sheet.yMm(4) + 53.98, printed(down, scaleY, drawn.bottom()), EXACT);
    }

    private static double printed(BigDecimal offset, BigDecimal scale, double drawn) {
        return offset.doubleValue() + scale.doubleValue() * drawn;
    }
}
