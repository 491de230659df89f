package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPdfTest {
    private static final byte[] PHOTO = CardSamples.photo(300, 400, "jpg");

    @Test
    void looksAsApproved() throws IOException {
        Golden.check("card", PageImage.of(approved("2109 0000417"), 0, 150));
        Golden.check(
                "card-sample-without-photo",
                PageImage.of(
                        CardSamples.pdf(
                                CardSheet.CR80,
                                1,
                                CardSamples.SAMPLE,
                                List.of(CardSamples.card("Siti Nur 'Aini", "Ketua RW", 3))),
                        0,
                        150));
    }

    @Test
    void oneOtherDigitIsNotAsApproved() throws IOException {
        assertTrue(Golden.difference("card", PageImage.of(approved("2109 0000411"), 0, 150)) > 30);
    }

    @Test
    void aHundredAndTwentyCardsAreTwelveSheets() throws IOException {
        List<Card> cards = IntStream.rangeClosed(1, 120).mapToObj(CardSamples::card).toList();
        List<String> pages = pages(CardSamples.pdf(CardSheet.A4, 1, CardSamples.DLANGGU, cards));

        assertEquals(12, pages.size());
        assertTrue(pages.stream().allMatch(page -> count(page, "KARTU BUKTI KEPESERTAAN") == 10));
        assertEquals(1, count(String.join("", pages), "SITI AMINAH 120"));
    }

    @Test
    void anRtAndItsRwStandInOneLine() throws IOException {
        for (String post :
                List.of("Ketua RT 02/RW 01", "Plt. Ketua RT 012 RW 003", "Ketua rt. 2 / rw. 1")) {
            List<Card> cards = List.of(CardSamples.card("Siti Aminah", post, 1));
            String page =
                    pages(CardSamples.pdf(CardSheet.A4, 1, CardSamples.DLANGGU, cards)).get(0);

            String place = post.substring(post.toUpperCase(Locale.ROOT).indexOf("RT"));
            assertTrue(page.lines().anyMatch(line -> line.contains(place)), page);
        }
    }

    @Test
    void aUsedSheetIsFilledFromTheStartingPlace() throws IOException {
        List<Card> cards = IntStream.rangeClosed(1, 6).mapToObj(CardSamples::card).toList();
        byte[] pdf = CardSamples.pdf(CardSheet.A4, 7, CardSamples.DLANGGU, cards);

        assertEquals(
                List.of(4, 2),
                pages(pdf).stream().map(page -> count(page, "SITI AMINAH")).toList());
        TextPosition first = letters(pdf).get(0);
        double above = CardSheet.A4.yMm(7);
        assertTrue(first.getYDirAdj() > Paper.points(above), "starts in the fourth row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y",
                "Sugiyono",
                "Siti Nur 'Aini",
                "R. Ng. Mohammad Abdurrahman Wahid Hasyim Asyari Kusumodiningrat",
                "Abdurrahmanwahidhasyimasyarikusumodiningratsastronegoroadiwijaya",
                "W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W"
            })
    void noLetterLeavesItsCard(String name) throws IOException {
        Card card = CardSamples.card(name, "Wakil Ketua Badan Permusyawaratan Desa Antarwaktu", 1);
        byte[] pdf = CardSamples.pdf(CardSheet.CR80, 1, CardSamples.DLANGGU, List.of(card));

        assertTrue(
                String.join("", pages(pdf))
                        .replaceAll("\\s", "")
                        .contains(card.name().replaceAll("\\s", "")));
        for (TextPosition letter : letters(pdf)) {
            double x = letter.getXDirAdj();
            assertTrue(x >= Paper.points(4.4), letter + " left");
            assertTrue(x + letter.getWidthDirAdj() <= Paper.points(81.3), letter + " right");
            assertTrue(letter.getYDirAdj() <= Paper.points(51), letter + " below");
        }
    }

    @Test
    void nothingOfAnOrdinaryCardIsSmallerThanSixPoints() throws IOException {
        Card card =
                CardSamples.card("R. Ng. Mohammad Abdurrahman Wahid Hasyim", "Kepala Urusan", 1);
        for (TextPosition letter :
                letters(CardSamples.pdf(CardSheet.CR80, 1, CardSamples.SAMPLE, List.of(card)))) {
            assertTrue(letter.getFontSizeInPt() >= 6, letter + " " + letter.getFontSizeInPt());
        }
    }

    @Test
    void sampleSaysSo() throws IOException {
        List<Card> cards = List.of(CardSamples.card(1));

        assertEquals(
                0,
                count(
                        text(CardSamples.pdf(CardSheet.A4, 1, CardSamples.DLANGGU, cards)),
                        "CONTOH"));
        assertTrue(
                text(CardSamples.pdf(CardSheet.A4, 1, CardSamples.SAMPLE, cards))
                        .contains("CONTOH"));
    }

    @Test
    void photographsPassThroughUntouched() throws IOException {
        byte[] pdf =
                CardSamples.pdf(
                        CardSheet.CR80,
                        1,
                        CardSamples.DLANGGU,
                        List.of(CardSamples.withPhoto(CardSamples.card(1), PHOTO)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDImageXObject> images = images(document);
            assertEquals(1, images.size());
            assertArrayEquals(
                    PHOTO, images.get(0).getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void aBrokenPhotographLeavesAFrameAndDoesNotStopTheBatch() throws IOException {
        byte[] heic = Arrays.copyOf("\0\0\0 ftypheic".getBytes(StandardCharsets.US_ASCII), 400);
        byte[] cut = Arrays.copyOf(PHOTO, PHOTO.length / 2);
        byte[] wild = PHOTO.clone();
        Arrays.fill(wild, 2, 40, (byte) 0xFF);
        List<Card> cards = new ArrayList<>();
        for (byte[] photo : List.of(heic, cut, wild, new byte[0])) {
            cards.add(CardSamples.withPhoto(CardSamples.card(cards.size()), photo));
        }
        String text = text(CardSamples.pdf(CardSheet.A4, 1, CardSamples.DLANGGU, cards));

        assertEquals(4, count(text, "Tempel foto"));
        assertNull(CardImage.of(heic));
        assertNotNull(CardImage.of(CardSamples.photo(300, 400, "png")));
    }

    @Test
    void theCodeIsReadAtOneHundredAndFiftyDotsPerInch() throws IOException, ReaderException {
        Card card = CardSamples.card(1);
        byte[] pdf = CardSamples.pdf(CardSheet.CR80, 1, CardSamples.SAMPLE, List.of(card));
        PageImage image = PageImage.of(pdf, 0, 150);
        var source = new RGBLuminanceSource(image.width(), image.height(), image.argb());

        assertEquals(
                card.qr(),
                new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText());
    }

    @Test
    void printersAreToldNotToShrink() throws IOException {
        byte[] pdf =
                CardSamples.pdf(CardSheet.A4, 1, CardSamples.DLANGGU, List.of(CardSamples.card(1)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(
                    "None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
        }
        assertFalse(text(pdf).contains("\uFFFD"));
    }

    private static byte[] approved(String number) {
        Card card =
                new Card(
                        "MUHAMMAD ABDUL AZIZ ROHMAN",
                        number,
                        "Desa Pohkecik",
                        "Kepala Seksi Kesejahteraan",
                        List.of("JKK", "JKM", "JHT"),
                        null,
                        "K7QD-3F2T",
                        "Salinan ke-2",
                        CardSamples.OFFICE,
                        CardSamples.code(417),
                        PHOTO);
        return CardSamples.pdf(CardSheet.CR80, 1, CardSamples.DLANGGU, List.of(card));
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                images.add(image);
            }
        }
        return images;
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** Every letter that stands upright, with its place. */
    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition letter) {
                            if (letter.getTextMatrix().getShearX() == 0) {
                                letters.add(letter);
                            }
                        }
                    };
            stripper.getText(document);
        }
        return letters;
    }
}
