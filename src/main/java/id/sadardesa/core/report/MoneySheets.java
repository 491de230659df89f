package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.List;

/** The sheets of what is owed: by programme, and by village. */
final class MoneySheets {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    private final MonthlyWorkbook book;
    private final MonthlyReport report;
    private final Texts texts;
    private final MonthlyGrounds basis;

    MoneySheets(MonthlyWorkbook book, MonthlyReport report, MonthlyGrounds basis, Texts texts) {
        this.book = book;
        this.report = report;
        this.texts = texts;
        this.basis = basis;
    }

    void programmes(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "programmes", false);
        sheet.widths(34, 12, 20, 20, 20);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.header(
                MonthlyWorkbook.HEADER,
                0,
                List.of(
                        texts.get("report.column.programme"),
                        texts.get("report.column.people"),
                        texts.get("report.column.employer"),
                        texts.get("report.column.worker"),
                        texts.get("report.column.sum")));
        int row = FIRST;
        for (Programme programme : basis.programmes()) {
            sheet.text(row, 0, texts.get("report.programme." + programme));
            sheet.whole(row, 1, basis.people(programme));
            sheet.money(row, 2, basis.sum(programme, Payer.EMPLOYER));
            sheet.money(row, 3, basis.sum(programme, Payer.WORKER));
            sheet.money(row++, 4, basis.sum(programme));
        }
        sheet.text(row, 0, texts.get("report.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        Sums.money(sheet, row, 2, FIRST, basis.sum(Payer.EMPLOYER));
        Sums.money(sheet, row, 3, FIRST, basis.sum(Payer.WORKER));
        Sums.money(sheet, row, 4, FIRST, basis.total());
        words(sheet, row + 2, 4);
    }

    void villages(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "bill", true);
        sheet.widths(6, 14, 24, 10, 18, 18, 18, 18, 20);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("report.column.no"));
        titles.add(texts.get("report.column.code"));
        titles.add(texts.get("report.column.village"));
        titles.add(texts.get("report.column.people"));
        for (Programme programme : Programme.values()) {
            titles.add(programme.name());
        }
        titles.add(texts.get("report.column.sum"));
        sheet.header(MonthlyWorkbook.HEADER, 0, titles);
        int row = FIRST;
        for (VillageBill village : report.bill().villages()) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, village.village().code().dotted());
            sheet.text(row, 2, village.village().name(), Look.WRAP);
            sheet.whole(row, 3, village.people().size());
            int column = 4;
            for (Programme programme : Programme.values()) {
                sheet.money(row, column++, village.of(programme));
            }
            sheet.money(row++, column, village.total());
        }
        total(sheet, row);
        words(sheet, row + 2, 8);
    }

    private void total(NewSheet sheet, int row) {
        sheet.text(row, 0, texts.get("report.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        sheet.text(row, 2, null, Look.TOTAL_TEXT);
        Sums.whole(sheet, row, 3, FIRST, report.members().size());
        int column = 4;
        for (Programme programme : Programme.values()) {
            Sums.money(sheet, row, column++, FIRST, basis.sum(programme));
        }
        Sums.money(sheet, row, column, FIRST, basis.total());
    }

    private void words(NewSheet sheet, int row, int lastColumn) {
        Rupiah total = basis.total();
        sheet.paragraph(
                row, 0, lastColumn, texts.get("report.monthly.words", Terbilang.capital(total)));
        sheet.printArea(row, lastColumn);
    }
}
