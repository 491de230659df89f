package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.BaseFont;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTextTest {
    private static final float WIDTH = Paper.points(50);
    private final BaseFont bold = new Typefaces().bold();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S",
                "SUGIYONO",
                "SITI NUR 'AINI",
                "R. NG. MOHAMMAD ABDURRAHMAN WAHID HASYIM ASYARI KUSUMODININGRAT",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void neverLeavesItsBox(String name) {
        FittedText fitted = FittedText.fit(name, bold, WIDTH, 11, 2);

        assertTrue(fitted.lines().size() <= 2);
        assertEquals(name, String.join(" ", fitted.lines()));
        for (String line : fitted.lines()) {
            assertTrue(bold.getWidthPoint(line, fitted.size()) <= WIDTH, line);
        }
    }

    @Test
    void keepsTheWishedSizeWhenThereIsRoom() {
        assertEquals(new FittedText(List.of("SUGIYONO"), 11), fit("SUGIYONO"));
    }

    @Test
    void twoLinesAreOfLikeLength() {
        assertEquals(
                List.of("MUHAMMAD ABDUL", "AZIZ ROHMAN"),
                fit("MUHAMMAD ABDUL AZIZ ROHMAN").lines());
    }

    @Test
    void aNoBreakSpaceHoldsALineTogetherAndIsPrintedAsASpace() {
        assertEquals(
                List.of("PLT KETUA", "RT 02/RW 01 DUSUN"),
                fit("PLT KETUA RT\u00a002/RW\u00a001 DUSUN").lines());
    }

    @Test
    void saysWhenItStrainsTheEyes() {
        assertFalse(fit("MUHAMMAD ABDUL AZIZ ROHMAN").strains());
        assertTrue(fit("W".repeat(60)).strains());
    }

    @Test
    void cutsALineThatMustKeepItsSize() {
        String cut = FittedText.cut("W".repeat(60), bold, 8, WIDTH);

        assertTrue(cut.endsWith("…"));
        assertTrue(bold.getWidthPoint(cut, 8) <= WIDTH);
    }

    private FittedText fit(String name) {
        return FittedText.fit(name, bold, WIDTH, 11, 2);
    }
}
