package id.sadardesa.core.budget;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
        List<String> titles = accountTitles();
        double[] widths = new double[titles.size()];
        Arrays.fill(widths, 20);
        System.arraycopy(new double[] {BudgetWorkbook.NUMBER, 14, 22, 10}, 0, widths, 0, 4);
        NewSheet sheet =
                book.sheet(
                        workbook,
                        texts.get("budget.sheet.accounts", name),
                        texts.get("budget.sheet.accountsTitle", book.year(), name),
                        book.said(budget),
                        widths);
        sheet.headerRows(0, BudgetWorkbook.HEADER);
        sheet.header(BudgetWorkbook.HEADER, 0, titles);
        int row = FIRST;
        for (VillageBudget village : budget.villages()) {
            village(sheet, row++, village);
        }
        total(sheet, row++);
        int last = titles.size() - 1;
        String words = texts.get("budget.sheet.words", Terbilang.capital(budget.expense()));
        sheet.paragraph(++row, 0, last, words);
        if (!budget.remarks().isEmpty()) {
            sheet.text(row += 2, 0, texts.get("budget.sheet.remarks"), Look.TITLE);
        }
        for (Text remark : budget.remarks()) {
            sheet.paragraph(++row, 0, last, texts.get(remark));
        }
        sheet.printArea(row, last);
    }

    /** Whose share it is; a purse that pays nothing has no column. */
    private List<Bearer> others() {
        return Stream.of(Bearer.PARTICIPANT, Bearer.THIRD_PARTY)
                .filter(bearer -> !sum(village -> of(village, bearer)).isZero())
                .toList();
    }

    private List<String> accountTitles() {
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
        others().forEach(bearer -> titles.add(texts.get(bearer.textKey())));
        if (budget.hasProvided()) {
            titles.add(texts.get("budget.column.provided"));
            titles.add(texts.get("budget.column.left"));
        }
        return titles;
    }

    private void village(NewSheet sheet, int row, VillageBudget village) {
        sheet.ordinal(row, 0, row - FIRST + 1L);
        sheet.text(row, 1, village.village().code().dotted());
        sheet.text(row, 2, village.village().name(), Look.WRAP);
        sheet.whole(row, 3, village.people().total());
        int column = 4;
        for (AccountCode account : AccountCode.values()) {
            sheet.money(row, column++, of(village, account));
        }
        Sheets.across(sheet, row, column++, 4, 6, village.expense());
        for (Bearer bearer : others()) {
            sheet.money(row, column++, of(village, bearer));
        }
        if (budget.hasProvided()) {
            Provided provided = village.provided();
            sheet.money(row, column++, provided == null ? null : provided.amount());
            sheet.money(row, column, village.left().orElse(null));
        }
    }

    private void total(NewSheet sheet, int row) {
        sheet.text(row, 0, texts.get("budget.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        sheet.text(row, 2, null, Look.TOTAL_TEXT);
        sheet.merge(row, 0, row, 2);
        Sheets.whole(sheet, row, 3, FIRST, budget.people().total());
        int column = 4;
        for (AccountCode account : AccountCode.values()) {
            Sheets.money(sheet, row, column++, FIRST, sum(village -> of(village, account)));
        }
        Sheets.money(sheet, row, column++, FIRST, budget.expense());
        for (Bearer bearer : others()) {
            Sheets.money(sheet, row, column++, FIRST, sum(one -> of(one, bearer)));
        }
    }

    void months(Workbook workbook) {
        NewSheet sheet =
                book.sheet(
                        workbook,
                        texts.get("budget.sheet.months", name),
                        texts.get("budget.sheet.monthsTitle", book.year(), name),
                        book.said(budget),
                        monthWidths());
        sheet.twoPagesWide(JANUARY - 1);
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

    private double[] monthWidths() {
        double[] widths = new double[YEAR + 1];
        double[] first = {BudgetWorkbook.NUMBER, 13, 20, 10, 23, 9, 11, 7};
        System.arraycopy(first, 0, widths, 0, first.length);
        for (int month = 0; month < 12; month++) {
            int which = month;
            widths[JANUARY + month] = digits(sum(village -> village.months().get(which)));
        }
        widths[YEAR] = digits(budget.total());
        return widths;
    }

    /** Room for the sum of a column in bold, and for the longest name of a month. */
    private static double digits(Rupiah sum) {
        int whole = sum.value().toBigInteger().toString().length();
        return Math.max(11, whole + (whole - 1) / 3 + 4);
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
        sheet.text(row, 2, village.village().name(), Look.WRAP);
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
        sheet.merge(row, 0, row, JANUARY - 1);
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
