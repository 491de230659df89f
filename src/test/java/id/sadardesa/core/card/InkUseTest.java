package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.core.paper.PageImage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkUseTest {
    @ParameterizedTest
    @CsvSource({"0xFFFFFFFF, 0", "0xFF000000, 20", "0xFFFF0000, 13.33", "0xFFFFFF00, 6.67"})
    void aFullPageTakesTwentyTimesAnOrdinaryOne(String colour, double pages) {
        int[] pixels = new int[100];
        Arrays.fill(pixels, Integer.parseUnsignedInt(colour.substring(2), 16));
        assertEquals(pages, InkUse.ordinaryPages(new PageImage(10, 10, pixels)), 0.01);
    }
}
