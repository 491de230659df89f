package id.sadardesa.core.budget;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The two sheets of one budget: what each village books by account, and every month of it. */
final class BudgetSheets {
    private static final int FIRST = BudgetWorkbook.HEADER + 1;
    private static final int BEARER = 6;
    private static final int JANUARY = 8;
    private static final int YEAR = JANUARY + 12;

    private final BudgetWorkbook book;
    private final Budget budget;
    private final Texts texts;
    private final String name;

    BudgetSheets(BudgetWorkbook book, Budget budget, Texts texts) {
        this.book = book;
        this.budget = budget;
        this.texts = texts;
        this.name = texts.get(budget.scenario().title());
    }

    void accounts(Workbook workbook) {
        NewSheet sheet =
                book.sheet(
                        workbook,
                        texts.get("budget.sheet.accounts", name),
                        texts.get("budget.sheet.accountsTitle", book.year(), name),
                        book.said(budget));
        sheet.widths(5, 14, 22, 10, 20, 20, 20, 21, 20, 20, 20, 20);
        sheet.headerRows(0, BudgetWorkbook.HEADER);
        List<String> titles = new ArrayList<>();
        for (String key : List.of("no", "code", "village", "people")) {
            titles.add(texts.get("budget.column." + key));
        }
        for (AccountCode account : AccountCode.values()) {
            titles.add(
                    texts.get(
                            "budget.column.account", account.code(), texts.get(account.textKey())));
        }
        titles.add(texts.get("budget.column.expense"));
        titles.add(texts.get(Bearer.PARTICIPANT.textKey()));
        titles.add(texts.get(Bearer.THIRD_PARTY.textKey()));
        titles.add(texts.get("budget.column.provided"));
        titles.add(texts.get("budget.column.left"));
        sheet.header(BudgetWorkbook.HEADER, 0, titles);
        int row = FIRST;
        for (VillageBudget village : budget.villages()) {
            village(sheet, row++, village);
        }
        total(sheet, row);
        sheet.paragraph(
                row + 2,
                0,
                9,
                texts.get("budget.sheet.words", Terbilang.capital(budget.expense())));
        sheet.printArea(row + 2, 11);
    }

    private void village(NewSheet sheet, int row, VillageBudget village) {
        sheet.ordinal(row, 0, row - FIRST + 1L);
        sheet.text(row, 1, village.village().code().dotted());
        sheet.text(row, 2, village.village().name());
        sheet.whole(row, 3, village.people().total());
        int column = 4;
        for (AccountCode account : AccountCode.values()) {
            sheet.money(row, column++, of(village, account));
        }
        Sheets.across(sheet, row, column++, 4, 6, village.expense());
        sheet.money(row, column++, of(village, Bearer.PARTICIPANT));
        sheet.money(row, column++, of(village, Bearer.THIRD_PARTY));
        Provided provided = village.provided();
        sheet.money(row, column++, provided == null ? null : provided.amount());
        sheet.money(row, column, village.left().orElse(null));
    }

    private void total(NewSheet sheet, int row) {
        sheet.text(row, 0, texts.get("budget.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        sheet.text(row, 2, null, Look.TOTAL_TEXT);
        Sheets.whole(sheet, row, 3, FIRST, budget.people().total());
        int column = 4;
        for (AccountCode account : AccountCode.values()) {
            Sheets.money(sheet, row, column++, FIRST, sum(village -> of(village, account)));
        }
        Sheets.money(sheet, row, column++, FIRST, budget.expense());
        Sheets.money(sheet, row, column++, FIRST, sum(one -> of(one, Bearer.PARTICIPANT)));
        Sheets.money(sheet, row, column, FIRST, sum(one -> of(one, Bearer.THIRD_PARTY)));
    }

    void months(Workbook workbook) {
        NewSheet sheet =
                book.sheet(
                        workbook,
                        texts.get("budget.sheet.months", name),
                        texts.get("budget.sheet.monthsTitle", book.year(), name),
                        book.said(budget));
        double[] widths = new double[YEAR + 1];
        Arrays.fill(widths, 15);
        double[] first = {5, 14, 20, 11, 20, 9, 17, 8};
        System.arraycopy(first, 0, widths, 0, first.length);
        widths[YEAR] = 18;
        sheet.widths(widths);
        sheet.headerRows(0, BudgetWorkbook.HEADER);
        sheet.header(BudgetWorkbook.HEADER, 0, monthTitles());
        int row = FIRST;
        for (VillageBudget village : budget.villages()) {
            for (BudgetLine line : village.lines()) {
                line(sheet, row++, village, line);
            }
        }
        int last = row - 1;
        sheet.filter(BudgetWorkbook.HEADER, Math.max(last, FIRST), 0, YEAR);
        totalOfMonths(sheet, row);
        for (Bearer bearer : Bearer.values()) {
            ofBearer(sheet, ++row, last, bearer);
        }
    }

    private List<String> monthTitles() {
        List<String> titles = new ArrayList<>();
        for (String key :
                List.of(
                        "no",
                        "code",
                        "village",
                        "accountCode",
                        "group",
                        "programme",
                        "bearer",
                        "people")) {
            titles.add(texts.get("budget.column." + key));
        }
        for (int month = 1; month <= 12; month++) {
            titles.add(texts.month(new Period(YearMonth.of(budget.year(), month))));
        }
        titles.add(texts.get("budget.column.year"));
        return titles;
    }

    private void line(NewSheet sheet, int row, VillageBudget village, BudgetLine line) {
        sheet.ordinal(row, 0, row - FIRST + 1L);
        sheet.text(row, 1, village.village().code().dotted());
        sheet.text(row, 2, village.village().name());
        sheet.text(row, 3, line.account().code());
        sheet.text(row, 4, texts.get(line.group().textKey()));
        sheet.text(row, 5, line.programme().name());
        sheet.text(row, BEARER, texts.get(line.bearer().textKey()));
        sheet.whole(row, 7, line.people());
        for (int month = 0; month < 12; month++) {
            sheet.money(row, JANUARY + month, line.months().get(month));
        }
        Sheets.across(sheet, row, YEAR, JANUARY, YEAR - 1, line.year());
    }

    private void totalOfMonths(NewSheet sheet, int row) {
        words(sheet, row, texts.get("budget.column.total"));
        for (int month = 0; month < 12; month++) {
            int which = month;
            Sheets.money(
                    sheet,
                    row,
                    JANUARY + month,
                    FIRST,
                    sum(village -> village.months().get(which)));
        }
        Sheets.money(sheet, row, YEAR, FIRST, budget.total());
    }

    private void ofBearer(NewSheet sheet, int row, int last, Bearer bearer) {
        String word = texts.get(bearer.textKey());
        words(sheet, row, texts.get("budget.column.ofBearer", word));
        Sheets.Where where = new Sheets.Where(BEARER, word);
        for (int month = 0; month < 12; month++) {
            int which = month;
            Rupiah ours = sum(village -> of(village, bearer, which));
            Sheets.where(sheet, row, JANUARY + month, FIRST, Math.max(last, FIRST), where, ours);
        }
        Rupiah year = sum(village -> of(village, bearer));
        Sheets.where(sheet, row, YEAR, FIRST, Math.max(last, FIRST), where, year);
    }

    private static void words(NewSheet sheet, int row, String words) {
        for (int column = 0; column < JANUARY; column++) {
            sheet.text(row, column, column == 0 ? words : null, Look.TOTAL_TEXT);
        }
    }

    private Rupiah sum(Function<VillageBudget, Rupiah> amount) {
        return budget.villages().stream().map(amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Rupiah of(VillageBudget village, AccountCode account) {
        return village.sum(line -> line.bearer() == Bearer.VILLAGE && line.account() == account);
    }

    private static Rupiah of(VillageBudget village, Bearer bearer) {
        return village.sum(line -> line.bearer() == bearer);
    }

    private static Rupiah of(VillageBudget village, Bearer bearer, int month) {
        return village.lines().stream()
                .filter(line -> line.bearer() == bearer)
                .map(line -> line.months().get(month))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
