package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Calibration;
import id.sadardesa.core.press.Edge;
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
                sheet.piece(),
                sheet.columnGapMm(),
                sheet.rowGapMm(),
                false,
                sheet.folded(),
                sheet.turned());
    }

    private static Extent inked(CardSheet sheet, int place, PrintSetup setup, int page)
            throws IOException {
        return inked(CardSamples.FILLED, sheet, place, setup, page);
    }

    private static Extent inked(
            Template template, CardSheet sheet, int place, PrintSetup setup, int page)
            throws IOException {
        byte[] pdf =
                CardSamples.pdf(
                        bare(sheet),
                        place,
                        template,
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

            assertLies(sheet, place, front);
            // the sheet is turned at its long edge: what was left is right
            assertEquals(wide - front.right(), back.left(), EXACT);
            assertEquals(wide - front.left(), back.right(), EXACT);
            assertEquals(front.top(), back.top(), EXACT);
        }
    }

    /** The design lies in the middle of its piece, and nothing of it beyond the piece. */
    private static void assertLies(CardSheet sheet, int place, Extent front) {
        double wide = Math.min(85.60, sheet.piece().widthMm());
        double high = Math.min(53.98, sheet.piece().heightMm());
        double left = sheet.xMm(place) + (sheet.piece().widthMm() - wide) / 2;
        double top = sheet.yMm(place) + (sheet.piece().heightMm() - high) / 2;
        assertEquals(left, front.left(), EXACT);
        assertEquals(top, front.top(), EXACT);
        assertEquals(wide, front.right() - front.left(), EXACT);
        assertEquals(high, front.bottom() - front.top(), EXACT);
    }

    private static CardSheet own(Paper paper, Paper piece, Edge turned) {
        return new CardSheet(
                "x", "Sendiri", paper, 2, 3, 11.5, 7.25, piece, 6.5, 4.75, false, false, turned);
    }

    static List<CardSheet> calendars() {
        Paper piece = new Paper(90, 56);
        return List.of(
                own(Paper.A4, piece, Edge.SHORT),
                own(new Paper(297, 210), piece, Edge.LONG),
                own(Paper.F4, new Paper(85, 54), Edge.SHORT));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void aSheetTurnedAtItsUpperEdgeHasItsBacksUpsideDown(CardSheet sheet) throws IOException {
        for (int place = 1; place <= sheet.perPage(); place++) {
            Extent front = inked(sheet, place, PrintSetup.BOTH, 0);
            Extent back = inked(sheet, place, PrintSetup.BOTH, 1);
            double high = sheet.paper().heightMm();

            assertLies(sheet, place, front);
            // what was above is below, and what was left stays left
            assertEquals(high - front.bottom(), back.top(), EXACT);
            assertEquals(high - front.top(), back.bottom(), EXACT);
            assertEquals(front.left(), back.left(), EXACT);
        }
    }

    /** A mark in the upper left corner of the back, as who turns the card like a page sees it. */
    private static final Template MARKED =
            new Template(
                    "t-sudut",
                    "Sudut",
                    List.of(CardSamples.AREA),
                    List.of(CardSamples.AREA.framed(new Frame(0.8, 0.8, 20, 10))));

    @ParameterizedTest
    @MethodSource("flat")
    void theBackOfACardStandsUprightOnPaper(CardSheet sheet) throws IOException {
        Extent mark = inked(MARKED, sheet, 1, PrintSetup.BOTH, 1);
        double left = sheet.backXMm(1) + (sheet.piece().widthMm() - 85.60) / 2;

        assertEquals(left + 0.8, mark.left(), EXACT);
        assertEquals(
                sheet.yMm(1) + (sheet.piece().heightMm() - 53.98) / 2 + 0.8, mark.top(), EXACT);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void orUpsideDownWhereThePaperIsTurnedAtItsUpperEdge(CardSheet sheet) throws IOException {
        Extent back = inked(sheet, 1, PrintSetup.BOTH, 1);
        Extent mark = inked(MARKED, sheet, 1, PrintSetup.BOTH, 1);
        double over = (Math.min(85.60, sheet.piece().widthMm()) - 85.60) / 2;

        assertEquals(back.right() - over - 0.8, mark.right(), EXACT);
        assertEquals(20, mark.right() - mark.left(), EXACT);
        assertEquals(back.bottom() - 0.8, mark.bottom(), 2 * EXACT);
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
