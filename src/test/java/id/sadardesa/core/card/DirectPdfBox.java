package id.sadardesa.core.card;

import id.sadardesa.core.paper.Paper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** The benchmark's other peer: the same card drawn with PDFBox, without even the background. */
final class DirectPdfBox {
    private static final float W = Paper.points(85.6);
    private static final float H = Paper.points(53.98);

    private DirectPdfBox() {}

    static void write(OutputStream out, int cards, IntFunction<byte[]> photos) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font regular = font(document, "Regular");
            PDType0Font semiBold = font(document, "SemiBold");
            PDType0Font bold = font(document, "Bold");
            for (int first = 0; first < cards; first += 10) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                    for (int i = first; i < Math.min(cards, first + 10); i++) {
                        float x = 55 + i % 2 * W;
                        int row = i % 10 / 2;
                        float y = 750 - row * H;
                        PDImageXObject image =
                                JPEGFactory.createFromByteArray(document, photos.apply(i));
                        card(page, image, CardSamples.card(i), x, y, regular, semiBold, bold);
                    }
                }
            }
            document.save(out);
        }
    }

    private static void card(
            PDPageContentStream page,
            PDImageXObject image,
            Card card,
            float x,
            float y,
            PDType0Font regular,
            PDType0Font semiBold,
            PDType0Font bold)
            throws IOException {
        page.saveGraphicsState();
        page.addRect(x + 14, y - 126, 60, 79);
        page.clip();
        page.drawImage(image, x + 14, y - 126, 60, 80);
        page.restoreGraphicsState();
        page.addRect(x + 14, y - 126, 60, 79);
        page.stroke();
        qr(page, card.qr(), x + 186, y - 82, 1.32f);
        text(page, bold, 12, card.name(), x + 82, y - 56);
        text(page, regular, 8, card.post(), x + 82, y - 67);
        text(page, semiBold, 8, card.village(), x + 82, y - 77);
        text(page, regular, 6, "Nomor peserta (KPJ)", x + 82, y - 100);
        text(page, bold, 11, String.valueOf(card.number()), x + 82, y - 111);
        for (int p = 0; p < 2; p++) {
            page.addRect(x + 82 + 24 * p, y - 126, 21, 9);
            page.stroke();
            text(page, bold, 6, card.programmes().get(p), x + 87 + 24 * p, y - 124);
        }
    }

    private static void text(
            PDPageContentStream page, PDType0Font font, float size, String text, float x, float y)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setNonStrokingColor(Color.BLACK);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void qr(PDPageContentStream page, String content, float x, float y, float module)
            throws IOException {
        byte[][] rows = DirectOpenPdf.matrix(content).getArray();
        page.saveGraphicsState();
        page.transform(new Matrix(module, 0, 0, -module, x, y));
        for (int r = 0; r < rows.length; r++) {
            for (int from = 0; from < rows.length; from++) {
                int to = from;
                while (to < rows.length && rows[r][to] == 1) {
                    to++;
                }
                if (to > from) {
                    page.addRect(from, r, to - from, 1);
                    from = to;
                }
            }
        }
        page.fill();
        page.restoreGraphicsState();
    }

    private static PDType0Font font(PDDocument document, String weight) throws IOException {
        String name = "/id/sadardesa/fonts/OpenSans-" + weight + ".ttf";
        try (InputStream in = DirectPdfBox.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, in, true);
        }
    }
}
