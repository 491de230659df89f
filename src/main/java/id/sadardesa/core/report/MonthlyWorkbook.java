package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Ground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The monthly report as a workbook: a sheet per part, every total a formula that says ours. */
final class MonthlyWorkbook {
    /** Where every table begins: under the title, the month and an empty row. */
    static final int HEADER = 3;

    private final MonthlyReport report;
    private final Printing printing;
    private final Texts texts;
    private final MonthlyGrounds basis;

    MonthlyWorkbook(MonthlyReport report, Printing printing, Texts texts) {
        this.report = report;
        this.printing = printing;
        this.texts = texts;
        this.basis = new MonthlyGrounds(report, texts);
    }

    void write(Path file, List<PackPart> parts, Progress progress) {
        Workbook.writeDated(
                file,
                printing.stationery().on(),
                workbook -> {
                    CountSheets counts = new CountSheets(this, report, texts);
                    counts.villages(workbook);
                    counts.sums(workbook);
                    counts.groups(workbook);
                    MoneySheets money = new MoneySheets(this, report, basis, texts);
                    money.villages(workbook);
                    money.programmes(workbook);
                    ListSheets lists =
                            new ListSheets(this, report, basis, printing.audience(), texts);
                    DealingSheets dealings =
                            new DealingSheets(this, report, printing.audience(), texts);
                    if (printing.audience().isPrivate()) {
                        lists.mutations(workbook);
                        dealings.all(workbook);
                        lists.findings(workbook);
                        lists.members(workbook, progress);
                    } else {
                        dealings.money(workbook);
                        lists.names(workbook, progress);
                    }
                    Comparison corrections = printing.corrections();
                    if (corrections != null && corrections.says(printing.audience())) {
                        new ComparisonSheets(
                                        corrections, printing.audience(), printing.stationery())
                                .corrections(sheet(workbook, "corrections", true));
                    }
                    notes(workbook);
                    parts.forEach(part -> part.on(workbook, printing.stationery()));
                });
    }

    /** A sheet with its title, the month, and where it is not the real office, that it is not. */
    NewSheet sheet(Workbook workbook, String key, boolean landscape) {
        NewSheet sheet = workbook.sheet(texts.get("report.sheet." + key));
        paper(sheet, landscape);
        sheet.text(0, 0, texts.get("report.section." + key), Look.TITLE);
        String where = report.office().fullName() + " · " + texts.month(report.period());
        sheet.text(
                1,
                0,
                report.office().training()
                        ? where + " · " + texts.get("report.monthly.training")
                        : where,
                Look.NOTE);
        return sheet;
    }

    private void paper(NewSheet sheet, boolean landscape) {
        sheet.paper(
                printing.stationery().sheet().heightMm() > 300
                        ? id.sadardesa.base.table.PrintSize.F4
                        : id.sadardesa.base.table.PrintSize.A4,
                landscape);
        sheet.footer(
                texts.get("report.monthly.title", report.period())
                        + " · "
                        + report.office().fullName()
                        + (printing.mark().isEmpty() ? "" : " · " + printing.mark()));
    }

    private void notes(Workbook workbook) {
        NewSheet sheet = workbook.sheet(texts.get("report.sheet.notes"));
        paper(sheet, false);
        sheet.widths(6, 85); // a single column would not shrink to fit the page
        sheet.text(0, 0, texts.get("report.monthly.notes"), Look.TITLE);
        int row = HEADER;
        List<String> all = new ArrayList<>(basis.notes());
        for (Ground one : basis.grounds()) {
            all.add(
                    texts.get(
                            "report.note.ground",
                            one.what(),
                            one.value(),
                            one.legalBasis(),
                            one.from() == null ? "-" : one.from()));
        }
        all.addAll(
                List.of(
                        texts.get(
                                "report.note.printed", texts.longDate(printing.stationery().on())),
                        texts.get(printing.audience().noteKey()),
                        texts.get("report.note.sums")));
        for (String note : all) {
            sheet.ordinal(row, 0, row - HEADER + 1L);
            sheet.text(row++, 1, note, Look.WRAP);
        }
    }
}
