package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardSheetTest {
    @ParameterizedTest
    @CsvSource({
        "0,1,0",
        "1,1,1",
        "10,1,1",
        "11,1,2",
        "120,1,12",
        "4,7,1",
        "5,7,2",
        "120,7,13",
        "1,10,1"
    })
    void countsItsPages(int cards, int start, int pages) {
        assertEquals(pages, CardSheet.A4.pages(cards, start));
    }

    @Test
    void everyCardLiesInsideWhatPrintersReach() {
        for (CardSheet sheet : CardSheet.ALL) {
            double margin = sheet.cropMarks() ? 5 : 0;
            for (int place = 1; place <= sheet.perPage(); place++) {
                assertTrue(sheet.xMm(place) >= margin);
                assertTrue(sheet.yMm(place) >= margin);
                assertTrue(
                        sheet.xMm(place) + sheet.piece().widthMm()
                                <= sheet.paper().widthMm() - margin + 1e-9);
                assertTrue(
                        sheet.yMm(place) + sheet.piece().heightMm()
                                <= sheet.paper().heightMm() - margin + 1e-9);
            }
        }
    }

    @Test
    void placesGoRowByRow() {
        assertEquals(19.4, CardSheet.A4.xMm(1), 0.001);
        assertEquals(13.55, CardSheet.A4.yMm(1), 0.001);
        assertEquals(105, CardSheet.A4.xMm(2), 0.001);
        assertEquals(19.4, CardSheet.A4.xMm(7), 0.001);
        assertEquals(13.55 + 3 * 53.98, CardSheet.A4.yMm(7), 0.001);
    }

    @Test
    void aSixthRowOnFolioIsOutOfReach() {
        assertThrows(
                IllegalArgumentException.class, () -> CardSheet.centred("f4x12", Paper.F4, 2, 6));
    }

    @Test
    void isFoundByName() {
        assertEquals(CardSheet.F4, CardSheet.of(" F4"));
        assertThrows(Problem.class, () -> CardSheet.of("letter"));
    }
}
