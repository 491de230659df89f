package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.paper.Stationery;
import java.nio.file.Path;
import java.util.List;

/** A comparison as a workbook: sums, villages and people, a sheet each. */
final class ComparisonSheets {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    private final Comparison comparison;
    private final Audience audience;
    private final Stationery stationery;
    private final Texts texts;
    private final ComparisonWords words;

    ComparisonSheets(Comparison comparison, Audience audience, Stationery stationery) {
        this.comparison = comparison;
        this.audience = audience;
        this.stationery = stationery;
        this.texts = stationery.texts();
        this.words = new ComparisonWords(texts);
    }

    void write(Path file) {
        Workbook.writeDated(file, stationery.on(), this::all);
    }

    /** All sheets; those of people only for who may read them. */
    void all(Workbook workbook) {
        sums(workbook);
        villages(workbook);
        if (audience.isPrivate()) {
            people(workbook);
        }
    }

    private NewSheet sheet(Workbook workbook, String key) {
        NewSheet sheet = workbook.sheet(texts.get("report.compare.sheet." + key));
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, true);
        sheet.text(0, 0, texts.get("report.compare.heading"), Look.TITLE);
        sheet.text(
                1,
                0,
                stationery.office().fullName()
                        + " · "
                        + texts.get(words.side(comparison, false))
                        + " – "
                        + texts.get(words.side(comparison, true)),
                Look.NOTE);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.footer(stationery.office().fullName());
        return sheet;
    }

    /** The sheet of a monthly workbook that puts the month before right. */
    void corrections(NewSheet sheet) {
        sheet.widths(6, 30, 19, 18, 24, 12, 44, 60);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        if (audience.isPrivate()) {
            people(sheet);
            return;
        }
        sums(sheet);
    }

    private void sums(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "sums");
        sheet.widths(36, 22, 22, 22);
        sums(sheet);
    }

    private void sums(NewSheet sheet) {
        header(
                sheet,
                texts.get("report.compare.what"),
                texts.get(words.side(comparison, false)),
                texts.get(words.side(comparison, true)),
                texts.get("report.compare.growth"));
        int row = FIRST;
        for (Comparison.Figure figure : comparison.figures()) {
            Look look = figure.money() ? Look.MONEY : Look.WHOLE;
            sheet.text(row, 0, texts.get(figure.textKey()));
            sheet.number(row, 1, figure.before(), look);
            sheet.number(row, 2, figure.after(), look);
            String place = Integer.toString(row + 1);
            sheet.formula(row++, 3, "C" + place + "-B" + place, figure.growth(), look);
        }
        sheet.printArea(row - 1, 3);
    }

    private void villages(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "villages");
        sheet.widths(26, 14, 14, 14, 14, 20, 20);
        header(
                sheet,
                texts.get("report.column.village"),
                texts.get("report.compare.activeBefore"),
                texts.get("report.compare.activeAfter"),
                texts.get("report.compare.missingBefore"),
                texts.get("report.compare.missingAfter"),
                texts.get("report.compare.billBefore"),
                texts.get("report.compare.billAfter"));
        int row = FIRST;
        for (Comparison.VillageChange one : comparison.villages()) {
            sheet.text(row, 0, one.village().name(), Look.WRAP);
            sheet.whole(row, 1, one.before().active());
            sheet.whole(row, 2, one.after().active());
            sheet.whole(row, 3, one.before().missing());
            sheet.whole(row, 4, one.after().missing());
            sheet.money(row, 5, one.owedBefore());
            sheet.money(row++, 6, one.owed());
        }
        end(sheet, row, 6);
    }

    private void people(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "people");
        sheet.widths(6, 30, 19, 18, 24, 12, 44, 60);
        people(sheet);
    }

    private void people(NewSheet sheet) {
        header(
                sheet,
                texts.get("report.column.no"),
                texts.get("report.column.name"),
                texts.get("report.column.nik"),
                texts.get("report.column.village"),
                texts.get("report.column.post"),
                texts.get("report.compare.kind"),
                texts.get("report.compare.change"),
                texts.get("report.compare.why"));
        int row = FIRST;
        for (MemberChange change : comparison.people()) {
            PersonBill bill = change.member().bill();
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, bill.person().fullName(), Look.WRAP);
            sheet.text(row, 2, audience.nik(bill.person()));
            sheet.text(row, 3, bill.village().name(), Look.WRAP);
            sheet.text(row, 4, bill.post().title(texts), Look.WRAP);
            sheet.text(row, 5, texts.get(change.kind().textKey()));
            sheet.text(row, 6, words.what(change), Look.WRAP);
            sheet.text(row++, 7, words.why(change), Look.WRAP);
        }
        for (PaymentChange change : comparison.payments()) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, words.who(change), Look.WRAP);
            sheet.text(row, 3, change.paid().form().debtor().village().name(), Look.WRAP);
            sheet.text(row, 5, texts.get(change.kind().textKey()));
            sheet.text(row, 6, words.what(change), Look.WRAP);
            sheet.text(row++, 7, words.why(change), Look.WRAP);
        }
        end(sheet, row, 7);
    }

    private void header(NewSheet sheet, String... titles) {
        sheet.header(MonthlyWorkbook.HEADER, 0, List.of(titles));
    }

    private void end(NewSheet sheet, int row, int last) {
        int end = row;
        if (row == FIRST) {
            sheet.paragraph(end++, 0, last, texts.get("report.compare.nothing"));
        }
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, end - 1), 0, last);
        sheet.printArea(Math.max(FIRST, end - 1), last);
    }
}
