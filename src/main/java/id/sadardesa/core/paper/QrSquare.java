package id.sadardesa.core.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.lowagie.text.pdf.PdfContentByte;

/** A QR code drawn as one vector path, neighbouring dark modules merged into runs. */
public final class QrSquare {
    private QrSquare() {}

    /**
     * Draws with the current fill colour; the caller leaves four modules white around it.
     *
     * @param x left edge in points
     * @param y lower edge in points
     * @param side in points
     */
    public static void draw(PdfContentByte page, String content, float x, float y, float side) {
        ByteMatrix matrix = matrix(content);
        int n = matrix.getWidth();
        // two decimals, as they reach the file: or the last module would drift
        float module = (float) Math.floor(side / n * 100) / 100;
        float rest = (side - n * module) / 2;
        page.saveState();
        page.concatCTM(module, 0, 0, -module, x + rest, y + side - rest);
        for (int row = 0; row < n; row++) {
            addRuns(page, matrix.getArray()[row], row);
        }
        page.fill();
        page.restoreState();
    }

    private static void addRuns(PdfContentByte page, byte[] modules, int row) {
        for (int from = 0; from < modules.length; from++) {
            int to = from;
            while (to < modules.length && modules[to] == 1) {
                to++;
            }
            if (to > from) {
                page.rectangle(from, row, to - from, 1);
                from = to;
            }
        }
    }

    private static ByteMatrix matrix(String content) {
        try {
            return QrMask.modules(content);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
