package id.sadardesa.core.card;

import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.core.paper.Paper;
import java.awt.Color;

/** The kawung of Javanese batik: four leaves around a point, again and again. */
final class Kawung {
    private static final double CELL = 4;

    private Kawung() {}

    /** Fills a box (millimetres from the card's upper left corner) with the pattern. */
    static void fill(
            Drawing card, Color colour, double xMm, double yMm, double widthMm, double heightMm) {
        PdfContentByte page = card.page();
        page.saveState();
        card.box(xMm, yMm, widthMm, heightMm, 0);
        page.clip();
        page.newPath();
        page.setColorFill(colour);
        for (double y = yMm; y < yMm + heightMm + CELL; y += CELL) {
            for (double x = xMm; x < xMm + widthMm + CELL; x += CELL) {
                rosette(page, card.x(x), card.y(y), Paper.points(CELL / 2));
            }
        }
        page.fill();
        page.restoreState();
    }

    private static void rosette(PdfContentByte page, float x, float y, float reach) {
        for (int i = 0; i < 4; i++) {
            double angle = Math.PI / 4 + i * Math.PI / 2;
            leaf(page, x, y, (float) Math.cos(angle) * reach, (float) Math.sin(angle) * reach);
        }
    }

    /** A pointed oval from near the middle outwards along a direction. */
    private static void leaf(PdfContentByte page, float x, float y, float dx, float dy) {
        float startX = x + 0.16f * dx;
        float startY = y + 0.16f * dy;
        float tipX = x + 1.26f * dx;
        float tipY = y + 1.26f * dy;
        page.moveTo(startX, startY);
        page.curveTo(
                startX + 0.12f * dx - 0.4f * dy,
                startY + 0.12f * dy + 0.4f * dx,
                tipX - 0.12f * dx - 0.4f * dy,
                tipY - 0.12f * dy + 0.4f * dx,
                tipX,
                tipY);
        page.curveTo(
                tipX - 0.12f * dx + 0.4f * dy,
                tipY - 0.12f * dy - 0.4f * dx,
                startX + 0.12f * dx + 0.4f * dy,
                startY + 0.12f * dy - 0.4f * dx,
                startX,
                startY);
        page.closePath();
    }
}
