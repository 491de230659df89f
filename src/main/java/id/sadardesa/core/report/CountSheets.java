package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.village.PostGroup;
import java.util.ArrayList;
import java.util.List;

/** The sheets of the recapitulation: by village, and by village and group. */
final class CountSheets {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    /** Where the sheet of villages says how many of those missing are empty seats. */
    private static final int VACANT = 10;

    private final MonthlyWorkbook book;
    private final MonthlyReport report;
    private final Texts texts;

    CountSheets(MonthlyWorkbook book, MonthlyReport report, Texts texts) {
        this.book = book;
        this.report = report;
        this.texts = texts;
    }

    void villages(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "villages", false);
        sheet.widths(6, 14, 24, 12, 12, 12, 10, 12, 10, 10, 10);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.height(MonthlyWorkbook.HEADER, 32);
        List<String> titles =
                titles("report.column.no", "report.column.code", "report.column.village");
        titles.add(texts.get("report.count.vacant"));
        sheet.header(MonthlyWorkbook.HEADER, 0, titles);
        int row = FIRST;
        for (VillageCount village : report.recap()) {
            if (village.isVillage()) {
                sheet.ordinal(row, 0, row - FIRST + 1L);
            }
            sheet.text(row, 1, village.village().code().dotted());
            sheet.text(row, 2, village.village().name(), Look.WRAP);
            count(sheet, row, 3, village.total());
            sheet.whole(row++, VACANT, village.vacant());
        }
        total(sheet, row, 3);
        Sums.whole(sheet, row, VACANT, FIRST, report.vacant());
        sheet.printArea(row, VACANT);
    }

    /** Everybody by group of posts, all villages together. */
    void sums(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "groups", false);
        sheet.widths(36, 12, 12, 12, 10, 12, 10, 10);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.height(MonthlyWorkbook.HEADER, 32);
        sheet.header(MonthlyWorkbook.HEADER, 0, titles("report.column.group"));
        int row = FIRST;
        for (PostGroup group : report.groups()) {
            sheet.text(row, 0, texts.get(group.textKey()));
            count(sheet, row++, 1, report.total(group));
        }
        total(sheet, row, 1);
    }

    void groups(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "villageGroups", false);
        sheet.widths(14, 24, 26, 12, 12, 12, 10, 12, 10, 10);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.height(MonthlyWorkbook.HEADER, 32);
        sheet.header(
                MonthlyWorkbook.HEADER,
                0,
                titles("report.column.code", "report.column.village", "report.column.group"));
        int row = FIRST;
        for (VillageCount village : report.recap()) {
            for (var group : village.groups().entrySet()) {
                sheet.text(row, 0, village.village().code().dotted());
                sheet.text(row, 1, village.village().name(), Look.WRAP);
                sheet.text(row, 2, texts.get(group.getKey().textKey()));
                count(sheet, row++, 3, group.getValue());
            }
        }
        total(sheet, row, 3);
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, row - 1), 0, 9);
    }

    private List<String> titles(String... first) {
        List<String> titles = new ArrayList<>();
        for (String key : first) {
            titles.add(texts.get(key));
        }
        titles.add(texts.get("report.count.due"));
        titles.add(texts.get("report.count.proposed"));
        titles.add(texts.get("report.count.registered"));
        titles.add(texts.get("report.count.active"));
        titles.add(texts.get("report.count.late"));
        titles.add(texts.get("report.count.missing"));
        titles.add(texts.get("report.count.share"));
        return titles;
    }

    private static void count(NewSheet sheet, int row, int column, Count count) {
        sheet.whole(row, column, count.due());
        sheet.whole(row, column + 1, count.proposed());
        sheet.whole(row, column + 2, count.registered());
        sheet.whole(row, column + 3, count.active());
        sheet.whole(row, column + 4, count.late());
        sheet.whole(row, column + 5, count.missing());
        if (count.due() == 0) {
            sheet.text(row, column + 6, "–");
        } else {
            sheet.percent(row, column + 6, count.share());
        }
    }

    private void total(NewSheet sheet, int row, int column) {
        Count total = report.total();
        int[] ours = {
            total.due(),
            total.proposed(),
            total.registered(),
            total.active(),
            total.late(),
            total.missing()
        };
        for (int i = 0; i < column; i++) {
            sheet.text(row, i, i == 0 ? texts.get("report.column.total") : null, Look.TOTAL_TEXT);
        }
        for (int i = 0; i < ours.length; i++) {
            Sums.whole(sheet, row, column + i, FIRST, ours[i]);
        }
        Sums.share(sheet, row, column + 6, column + 3, column, total.share());
        sheet.printArea(row, column + 6);
    }
}
