package id.sadardesa.core.card;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.core.paper.Paper;
import java.awt.Color;

/** Draws on one card in millimetres from its upper left corner, as a person would measure it. */
record Drawing(PdfContentByte page, float left, float top) {
    float x(double mm) {
        return left + Paper.points(mm);
    }

    float y(double mm) {
        return top - Paper.points(mm);
    }

    void fillBox(
            Color colour,
            double xMm,
            double yMm,
            double widthMm,
            double heightMm,
            double radiusMm) {
        page.setColorFill(colour);
        box(xMm, yMm, widthMm, heightMm, radiusMm);
        page.fill();
    }

    void strokeBox(
            Color colour,
            double xMm,
            double yMm,
            double widthMm,
            double heightMm,
            double radiusMm,
            float line) {
        page.setLineWidth(line);
        page.setColorStroke(colour);
        box(xMm, yMm, widthMm, heightMm, radiusMm);
        page.stroke();
    }

    void box(double xMm, double yMm, double widthMm, double heightMm, double radiusMm) {
        float width = Paper.points(widthMm);
        float height = Paper.points(heightMm);
        if (radiusMm == 0) {
            page.rectangle(x(xMm), y(yMm + heightMm), width, height);
        } else {
            page.roundRectangle(x(xMm), y(yMm + heightMm), width, height, Paper.points(radiusMm));
        }
    }

    /** Writes from the left; {@code yMm} is the line the letters stand on. */
    void write(String text, BaseFont font, float size, Color colour, double xMm, double yMm) {
        page.beginText();
        page.setFontAndSize(font, size);
        page.setColorFill(colour);
        page.setTextMatrix(x(xMm), y(yMm));
        page.showText(text);
        page.endText();
    }

    void writeCentred(
            String text, BaseFont font, float size, Color colour, double xMm, double yMm) {
        double half = font.getWidthPoint(text, size) / 2 / Paper.points(1);
        write(text, font, size, colour, xMm - half, yMm);
    }

    void writeToRight(
            String text, BaseFont font, float size, Color colour, double xMm, double yMm) {
        double width = font.getWidthPoint(text, size) / Paper.points(1);
        write(text, font, size, colour, xMm - width, yMm);
    }
}
