package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.DesignRemark.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignChecksTest {
    private static final Card LONG =
            CardSamples.card(
                    "Raden Mas Muhammad Abdurrahman Wahid Hasyim Kusumodiningrat",
                    "Plt. Wakil Ketua Badan Permusyawaratan Desa",
                    7);

    private static List<Kind> kinds(Element... elements) {
        Template template = new Template("t-x", "Uji", List.of(elements), List.of());
        return DesignChecks.of(template, CardSamples.DLANGGU, LONG).stream()
                .map(DesignRemark::kind)
                .toList();
    }

    private static Element text(double x, double width, double height, double size, String words) {
        Look look = Look.PLAIN.letters(Look.Weight.REGULAR, size, Look.Align.LEFT, 1);
        return Element.text(new Frame(x, 5, width, height), look, words);
    }

    private static Element of(Element.Kind kind, double x, double width) {
        return Element.of(kind, new Frame(x, 5, width, width), Look.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kawung", "polos", "pandan", "terang"})
    void thereIsNothingToRemarkOnInTheDesignsOfTheProgram(String code) {
        Template template = CardSamples.template(code);

        assertEquals(List.of(), DesignChecks.of(template, CardSamples.DLANGGU, LONG));
    }

    @Test
    void saysWhatIsTooSmallOrTooLongForItsFrame() {
        assertEquals(List.of(), kinds(text(5, 70, 4, 8, "Desa Dlanggu")));
        assertEquals(List.of(Kind.SMALL), kinds(text(5, 70, 4, 5.5, "Desa Dlanggu")));
        assertEquals(List.of(Kind.SMALL), kinds(text(5, 20, 4, 8, "{nama}")));
        assertEquals(List.of(Kind.OVERFLOW), kinds(text(5, 70, 1, 8, "Desa Dlanggu")));
        assertEquals(List.of(), kinds(text(5, 20, 1, 8, "{salinan}")), "nothing stands there");
    }

    @Test
    void saysWhatHangsOverTheEdgeUnlessItIsMeantTo() {
        assertEquals(List.of(Kind.OUTSIDE), kinds(text(70, 20, 4, 8, "Desa")));
        assertEquals(List.of(Kind.OUTSIDE), kinds(of(Element.Kind.PHOTO, -1, 20)));
        assertEquals(List.of(Kind.GONE), kinds(of(Element.Kind.LOGO, 86, 10)));
        assertEquals(List.of(), kinds(of(Element.Kind.BOX, -2, 90)));
        assertEquals(List.of(Kind.GONE), kinds(of(Element.Kind.PATTERN, -30, 20)));
    }

    @Test
    void saysWhatCannotBeReadOrPrinted() {
        assertEquals(List.of(Kind.SMALL_CODE), kinds(of(Element.Kind.QR, 5, 14)));
        assertEquals(List.of(), kinds(of(Element.Kind.QR, 5, 15)));
        assertEquals(List.of(Kind.SMALL_CODE), kinds(of(Element.Kind.BARCODE, 5, 20)));
        assertEquals(List.of(Kind.NO_PICTURE), kinds(of(Element.Kind.IMAGE, 5, 20)));
        Element gone = of(Element.Kind.IMAGE, 5, 20).showing(new UUID(1, 2));
        assertEquals(List.of(Kind.NO_PICTURE), kinds(gone));
        assertEquals(List.of(Kind.UNKNOWN_FIELD), kinds(text(5, 70, 4, 8, "{nik}")));
        assertEquals(List.of(Kind.STRANGE_LETTER), kinds(text(5, 70, 4, 8, "Desa 村")));
    }

    @Test
    void saysWhatIsDrawnOverACode() {
        Element code = of(Element.Kind.QR, 5, 20);
        assertEquals(List.of(Kind.COVERS), kinds(code, text(20, 40, 4, 8, "Desa Dlanggu")));
        assertEquals(List.of(), kinds(text(20, 40, 4, 8, "Desa Dlanggu"), code), "it is below");
        assertEquals(List.of(), kinds(code, text(25, 40, 4, 8, "Desa Dlanggu")), "beside it");
        assertEquals(List.of(), kinds(code, text(20, 40, 4, 8, "{salinan}")), "nothing is there");
        assertEquals(List.of(), kinds(code, of(Element.Kind.BOX, 5, 20)), "only a line");
    }

    @Test
    void theGravestComesFirstWithItsPlace() {
        Template template =
                new Template(
                        "t-x",
                        "Uji",
                        List.of(text(5, 20, 4, 8, "{nama}")),
                        List.of(of(Element.Kind.LOGO, 5, 5), of(Element.Kind.QR, 80, 16)));
        List<DesignRemark> remarks = DesignChecks.of(template, CardSamples.DLANGGU, LONG);

        assertEquals(
                List.of(
                        new DesignRemark(Template.Side.BACK, 1, Kind.OUTSIDE),
                        new DesignRemark(Template.Side.FRONT, 0, Kind.SMALL)),
                remarks);
        assertTrue(template.twoSided());
        assertNull(template.back().get(0).picture());
    }
}
