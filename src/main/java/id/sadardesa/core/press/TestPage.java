package id.sadardesa.core.press;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import java.io.ByteArrayOutputStream;

/** The page on which a person measures a printer: a cross with millimetres, and what to read. */
final class TestPage {
    private static final double CROSS = Reading.CROSS.doubleValue();
    private static final double BEFORE = 20;
    private static final double ACROSS = Reading.ACROSS.doubleValue();
    private static final double DOWN = Reading.DOWN.doubleValue();

    private final Paper paper;
    private final PdfContentByte page;
    private final Typefaces faces = new Typefaces();
    private final Texts texts = Texts.indonesian();

    private TestPage(Paper paper, PdfContentByte page) {
        this.paper = paper;
        this.page = page;
    }

    static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(paper.rectangle());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        document.open();
        TestPage drawn = new TestPage(paper, writer.getDirectContent());
        drawn.cross();
        drawn.words();
        document.close();
        return out.toByteArray();
    }

    private void cross() {
        page.setGrayStroke(0);
        page.setLineWidth(0.25f);
        line(CROSS - BEFORE, CROSS, CROSS - BEFORE + ACROSS, CROSS);
        line(CROSS, CROSS - BEFORE, CROSS, CROSS - BEFORE + DOWN);
        for (int mm = 0; mm <= ACROSS; mm++) {
            double x = CROSS - BEFORE + mm;
            line(x, CROSS, x, CROSS - tick(mm));
        }
        for (int mm = 0; mm <= DOWN; mm++) {
            double y = CROSS - BEFORE + mm;
            line(CROSS, y, CROSS - tick(mm), y);
        }
        page.stroke();
    }

    /** Longer at fives and tens; longest at both ends, where the lengths are measured. */
    private static double tick(int mm) {
        return mm % 10 == 0 ? 3.5 : mm % 5 == 0 ? 2.4 : 1.4;
    }

    private void words() {
        double y = CROSS + 14;
        for (String line : texts.get("press.page.words").split("\n", -1)) {
            write(line, CROSS + 10, y);
            y += 6;
        }
    }

    private void write(String text, double x, double y) {
        page.beginText();
        page.setFontAndSize(faces.regular(), 10);
        page.setTextMatrix(Paper.points(x), Paper.points(paper.heightMm() - y));
        page.showText(text);
        page.endText();
    }

    private void line(double x1, double y1, double x2, double y2) {
        double high = paper.heightMm();
        page.moveTo(Paper.points(x1), Paper.points(high - y1));
        page.lineTo(Paper.points(x2), Paper.points(high - y2));
    }
}
