package id.sadardesa.core.card;

import com.lowagie.text.pdf.PdfContentByte;
import id.sadardesa.core.paper.Paper;
import java.util.Set;
import java.util.TreeSet;

/** Short lines in the margin of a sheet that show where to lay the ruler, and where to fold. */
final class CropMarks {
    private static final double DISTANCE = 2;
    private static final double LONGEST = 5;

    private final PdfContentByte page;
    private final CardSheet sheet;

    CropMarks(PdfContentByte page, CardSheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    void draw() {
        page.setLineWidth(0.3f);
        page.setGrayStroke(0);
        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> down = new TreeSet<>();
        for (int place = 1; place <= sheet.perPage(); place++) {
            edges(across, sheet.xMm(place), sheet.piece().widthMm());
            edges(down, sheet.yMm(place), sheet.piece().heightMm());
            if (sheet.folded()) {
                edges(across, sheet.backXMm(place), sheet.piece().widthMm());
            }
        }
        if (sheet.folded()) {
            across.removeIf(x -> Math.abs(x - sheet.foldMm()) < 0.01);
        }
        across.forEach(x -> upAndDown(x, down.first(), down.last()));
        down.forEach(y -> leftAndRight(y, across.first(), across.last()));
        page.stroke();
        if (sheet.folded()) {
            page.setLineDash(1.5f, 1.5f, 0);
            upAndDown(sheet.foldMm(), down.first(), down.last());
            page.stroke();
            page.setLineDash(0);
        }
    }

    private static void edges(Set<Double> lines, double from, double length) {
        lines.add(from);
        lines.add(from + length);
    }

    private void upAndDown(double x, double top, double bottom) {
        double length = length(Math.min(top, sheet.paper().heightMm() - bottom));
        line(x, top - DISTANCE - length, x, top - DISTANCE);
        line(x, bottom + DISTANCE, x, bottom + DISTANCE + length);
    }

    private void leftAndRight(double y, double left, double right) {
        double length = length(Math.min(left, sheet.paper().widthMm() - right));
        line(left - DISTANCE - length, y, left - DISTANCE, y);
        line(right + DISTANCE, y, right + DISTANCE + length, y);
    }

    private static double length(double margin) {
        return Math.max(0.5, Math.min(LONGEST, margin - DISTANCE - CardSheet.SAFE_MARGIN_MM));
    }

    private void line(double x1, double y1, double x2, double y2) {
        double height = sheet.paper().heightMm();
        page.moveTo(Paper.points(x1), Paper.points(height - y1));
        page.lineTo(Paper.points(x2), Paper.points(height - y2));
    }
}
