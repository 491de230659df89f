package id.sadardesa.core.report;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;

/** The sheets of payments, of arrears and cards, and of claims. */
final class DealingSheets {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    private final MonthlyWorkbook book;
    private final MonthlyReport report;
    private final Dealings dealings;
    private final Texts texts;
    private final DealingWords words;

    DealingSheets(MonthlyWorkbook book, MonthlyReport report, Audience audience, Texts texts) {
        this.book = book;
        this.report = report;
        this.dealings = report.dealings();
        this.texts = texts;
        this.words = new DealingWords(texts, audience);
    }

    void all(Workbook workbook) {
        money(workbook);
        claims(workbook);
    }

    /** What was paid and what is owed, which names no participant. */
    void money(Workbook workbook) {
        payments(workbook);
        arrears(workbook);
    }

    private void payments(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "payments", true);
        sheet.widths(6, 13, 32, 28, 18, 16, 20, 22);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.header(MonthlyWorkbook.HEADER, 0, words.payments());
        int row = FIRST;
        for (DealingLines.PaidLine one : words.lines().paid(dealings)) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.date(row, 1, one.on());
            sheet.text(row, 2, one.who(), Look.WRAP);
            sheet.text(row, 3, one.months(), Look.WRAP);
            sheet.money(row, 4, one.amount());
            sheet.money(row, 5, one.penalty());
            sheet.text(row, 6, one.code());
            sheet.text(row++, 7, one.reference());
        }
        if (dealings.payments().isEmpty()) {
            sheet.paragraph(row++, 0, 7, texts.get("report.dealing.noPayments"));
        }
        total(sheet, row, 4);
        Sums.money(sheet, row, 4, FIRST, dealings.paid());
        Sums.money(sheet, row, 5, FIRST, dealings.penalties());
        sheet.paragraph(row + 2, 0, 7, words.summary(dealings, report.asOf()));
        sheet.printArea(row + 2, 7);
    }

    private void total(NewSheet sheet, int row, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.text(
                    row,
                    column,
                    column == 0 ? texts.get("report.column.total") : null,
                    Look.TOTAL_TEXT);
        }
    }

    private void arrears(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "arrears", false);
        sheet.widths(6, 36, 12, 20, 20);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.header(MonthlyWorkbook.HEADER, 0, words.arrears());
        int row = FIRST;
        for (DealingLines.OwedLine one : words.lines().owed(dealings)) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, one.who(), Look.WRAP);
            Integer months = one.months();
            if (months == null) {
                sheet.text(row, 2, words.months(one));
            } else {
                sheet.whole(row, 2, months);
            }
            sheet.text(row, 3, words.since(one));
            sheet.money(row++, 4, one.open());
        }
        if (dealings.arrears().isEmpty()) {
            sheet.paragraph(row++, 0, 4, texts.get("report.dealing.noArrears", report.asOf()));
        }
        total(sheet, row, 4);
        Sums.money(sheet, row, 4, FIRST, dealings.owed());
        sheet.printArea(row, 4);
    }

    private void claims(Workbook workbook) {
        NewSheet sheet = book.sheet(workbook, "claims", true);
        sheet.widths(6, 34, 30, 13, 26, 26, 13);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        sheet.header(MonthlyWorkbook.HEADER, 0, words.claims());
        int row = FIRST;
        for (Dealings.Case one : dealings.claims()) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, texts.get(one.claim().kind().textKey()));
            sheet.text(row, 2, one.person(), Look.WRAP);
            sheet.date(row, 3, one.claim().eventOn());
            sheet.text(row, 4, one.claim().heir(), Look.WRAP);
            sheet.text(row, 5, texts.get(one.step().state().textKey()));
            sheet.date(row++, 6, one.step().on());
        }
        if (dealings.claims().isEmpty()) {
            sheet.paragraph(row++, 0, 6, texts.get("report.dealing.noClaims"));
        }
        Dealings.Cards cards = dealings.cards();
        sheet.paragraph(
                row + 1,
                0,
                6,
                texts.get("report.dealing.cards", cards.printed(), cards.handed(), cards.ended()));
        sheet.printArea(row + 1, 6);
    }
}
