package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter that takes the monthly report to the regency (surat pengantar, Permendagri 1/2023):
 * what is enclosed, the sums that matter, and who gets a copy.
 */
final class CoverLetter {
    private final MonthlyReport report;
    private final Printing printing;
    private final Texts texts;

    CoverLetter(MonthlyReport report, Printing printing, Texts texts) {
        this.report = report;
        this.printing = printing;
        this.texts = texts;
    }

    void on(PaperDocument paper) {
        printing.stationery()
                .begin(
                        paper,
                        new Letter(
                                printing.number(),
                                texts.get("report.cover.attachment"),
                                texts.get("report.cover.subject", report.period()),
                                List.of(
                                        texts.get("report.cover.recipient"),
                                        texts.get(
                                                "report.cover.regency",
                                                report.office().regencyName()))));
        paper.paragraph(
                texts.get(
                        "report.cover.opening",
                        report.period(),
                        report.office().fullName(),
                        report.villages()));
        paper.add(sums(paper));
        Comparison corrections = printing.corrections();
        if (corrections != null && corrections.says(printing.audience())) {
            int people = corrections.people().size();
            paper.paragraph(
                    texts.get(
                            people == 0 || !printing.audience().isPrivate()
                                    ? "report.cover.correctedSums"
                                    : "report.cover.corrections",
                            corrections.before().period(),
                            people));
        }
        paper.closing(
                texts.get("report.cover.closing"), printing.stationery().signature().undated());
        paper.notes(
                texts.get("report.cover.copies"),
                List.of(
                        texts.get("report.cover.copy.branch"),
                        texts.get(
                                "report.cover.copy.inspectorate", report.office().regencyName())));
        paper.newPage();
    }

    private PaperTable sums(PaperDocument paper) {
        Count total = report.total();
        PaperTable table = paper.table(5, 3);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("report.compare.what"));
        titles.add(texts.longDate(report.asOf()));
        table.header(titles);
        table.text(texts.get("report.count.due")).whole(total.due());
        table.text(texts.get("report.count.active")).whole(total.active());
        table.text(texts.get("report.figure.waiting")).whole(total.waiting());
        table.text(texts.get("report.count.late")).whole(total.late());
        table.text(texts.get("report.count.missing")).whole(total.missing());
        table.text(texts.get("report.cover.bill")).money(report.bill().total());
        table.text(texts.get("report.cover.paid")).money(report.dealings().paid());
        table.text(texts.get("report.cover.owed")).money(report.dealings().owed());
        return table;
    }
}
