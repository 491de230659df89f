package id.sadardesa.core.card;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;

/** The benchmark's peer: what stands on a card, drawn straight with OpenPDF at fixed places. */
final class DirectOpenPdf {
    private static final float W = Paper.points(85.6);
    private static final float H = Paper.points(53.98);

    private DirectOpenPdf() {}

    static void write(OutputStream out, int cards, IntFunction<byte[]> photos) throws IOException {
        Document document = new Document(Paper.A4.rectangle());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte page = writer.getDirectContent();
        Typefaces faces = new Typefaces();
        PdfTemplate art = page.createTemplate(W, H);
        ElementDrawing drawing = new ElementDrawing(CardSamples.DLANGGU, faces);
        CardSamples.template("kawung").front().stream()
                .filter(Element::fixed)
                .forEach(one -> drawing.draw(new Drawing(art, 0, H), one, null));
        for (int i = 0; i < cards; i++) {
            if (i > 0 && i % 10 == 0) {
                document.newPage();
            }
            float x = 55 + i % 2 * W;
            int row = i % 10 / 2;
            float y = 750 - row * H;
            page.addTemplate(art, x, y - H);
            card(page, faces, x, y, i, photos.apply(i));
        }
        document.close();
    }

    private static void card(
            PdfContentByte page, Typefaces faces, float x, float y, int i, byte[] photo)
            throws IOException {
        Card card = CardSamples.card(i);
        Image image = Image.getInstance(photo);
        page.saveState();
        page.roundRectangle(x + 14, y - 126, 60, 79, 3);
        page.clip();
        page.newPath();
        page.addImage(image, 60, 0, 0, 80, x + 14, y - 126);
        page.restoreState();
        page.setColorStroke(Color.GRAY);
        page.roundRectangle(x + 14, y - 126, 60, 79, 3);
        page.stroke();
        page.setColorFill(Color.WHITE);
        page.rectangle(x + 180, y - 130, 55, 55);
        page.fill();
        page.setColorFill(Color.BLACK);
        qr(page, card.qr(), x + 186, y - 82, 1.32f);
        text(page, faces.bold(), 12, card.name(), x + 82, y - 56);
        text(page, faces.regular(), 8, card.post(), x + 82, y - 67);
        text(page, faces.semiBold(), 8, card.village(), x + 82, y - 77);
        text(page, faces.regular(), 6, "Nomor peserta (KPJ)", x + 82, y - 100);
        text(page, faces.bold(), 11, String.valueOf(card.number()), x + 82, y - 111);
        for (int p = 0; p < 2; p++) {
            page.roundRectangle(x + 82 + 24 * p, y - 126, 21, 9, 2);
            page.stroke();
            text(page, faces.bold(), 6, card.programmes().get(p), x + 87 + 24 * p, y - 124);
        }
    }

    private static void text(
            PdfContentByte page, BaseFont font, float size, String text, float x, float y) {
        page.beginText();
        page.setFontAndSize(font, size);
        page.setColorFill(Color.BLACK);
        page.setTextMatrix(x, y);
        page.showText(text);
        page.endText();
    }

    private static void qr(PdfContentByte page, String content, float x, float y, float module) {
        byte[][] rows = matrix(content).getArray();
        page.saveState();
        page.concatCTM(module, 0, 0, -module, x, y);
        for (int r = 0; r < rows.length; r++) {
            for (int from = 0; from < rows.length; from++) {
                int to = from;
                while (to < rows.length && rows[r][to] == 1) {
                    to++;
                }
                if (to > from) {
                    page.rectangle(from, r, to - from, 1);
                    from = to;
                }
            }
        }
        page.fill();
        page.restoreState();
    }

    static ByteMatrix matrix(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new AssertionError(e);
        }
    }
}
