package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    @Test
    void sizesAreThoseOfTheShop() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(Paper.F4, "Desa"))) {
            PDPage page = document.getPage(0);
            assertEquals(215 / 25.4 * 72, page.getMediaBox().getWidth(), 0.01);
            assertEquals(330 / 25.4 * 72, page.getMediaBox().getHeight(), 0.01);
        }
        assertEquals(new Paper(297, 210), Paper.A4.turned());
    }

    @Test
    void typefacesAreEmbeddedAsASubset() throws IOException {
        byte[] pdf = sheet(Paper.A4, "Nur ’Aini");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Nur ’Aini", new PDFTextStripper().getText(document).strip());
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("+OpenSans"), font.getName());
            }
        }
        assertTrue(pdf.length < 20_000, "the whole typeface is in the file: " + pdf.length);
    }

    @Test
    void knowsTheLettersItLacks() {
        assertTrue(new Typefaces().canPrint("Nur ’Aini Müller"));
        assertFalse(new Typefaces().canPrint("كوسوم"));
    }

    @Test
    void thePreviewIsThePage() throws IOException {
        PageImage blank = PageImage.of(sheet(Paper.CR80, " "), 0, 96);
        PageImage written = PageImage.of(sheet(Paper.CR80, "Desa"), 0, 96);

        assertEquals(323, blank.width());
        assertEquals(204, blank.height());
        assertEquals(0, dark(blank));
        assertTrue(dark(written) > 20);
    }

    private static long dark(PageImage image) {
        return java.util.Arrays.stream(image.argb()).filter(p -> (p & 0xFF) < 0x80).count();
    }

    private static byte[] sheet(Paper paper, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(paper.rectangle());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        page.setFontAndSize(new Typefaces().bold(), 12);
        page.showTextAligned(PdfContentByte.ALIGN_LEFT, text, 20, 20, 0);
        page.endText();
        document.close();
        return out.toByteArray();
    }
}
