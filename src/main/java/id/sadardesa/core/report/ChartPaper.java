package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.paper.PaperDocument;
import java.io.OutputStream;

/** The charts of a month on paper. */
final class ChartPaper {
    /** So many villages stand on one page of A4 with title and legend. */
    private static final int ROWS = 40;

    private ChartPaper() {}

    /** A paper of charts alone, to be pinned up. */
    static void write(MonthlyReport report, Printing printing, Texts texts, OutputStream out) {
        String title = texts.get("report.pictures.title", report.period());
        try (PaperDocument paper = printing.stationery().open(out, title)) {
            if (!printing.mark().isEmpty()) {
                paper.alsoAtFoot(printing.mark());
            }
            paper.letterhead(printing.stationery().head());
            paper.title(title, texts.get("report.pictures.asOf", texts.longDate(report.asOf())));
            on(paper, report, texts);
        }
    }

    /** The same as a part of another paper. */
    static void on(PaperDocument paper, MonthlyReport report, Texts texts) {
        for (Chart chart : report.charts()) {
            for (Chart piece : chart.pieces(ROWS)) {
                paper.chart(piece.draw(paper.widthMm(), texts));
            }
        }
    }
}
