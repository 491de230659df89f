package id.sadardesa.core.budget;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Budgets of a year as a workbook: side by side, then each by account and by month. */
final class BudgetWorkbook {
    /** Where every table begins: under the title, the office, the scenario and an empty row. */
    static final int HEADER = 4;

    /** As wide as "No." takes beside a filter button, so that it is not broken. */
    static final double NUMBER = 6;

    private final List<Budget> budgets;
    private final Stationery stationery;
    private final Texts texts;

    BudgetWorkbook(List<Budget> budgets, Stationery stationery) {
        this.budgets = List.copyOf(budgets);
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file, Progress progress) {
        Workbook.writeDated(
                file,
                stationery.on(),
                workbook -> {
                    if (budgets.size() > 1) {
                        compare(workbook);
                    }
                    for (Budget budget : budgets) {
                        progress.check();
                        BudgetSheets sheets = new BudgetSheets(this, budget, texts);
                        sheets.accounts(workbook);
                        sheets.months(workbook);
                    }
                    grounds(workbook);
                });
    }

    /**
     * A sheet with its title, whose it is, and what it supposes.
     *
     * @param widths of all its columns in characters
     */
    NewSheet sheet(Workbook workbook, String name, String title, String below, double... widths) {
        NewSheet sheet = workbook.sheet(name);
        sheet.widths(widths);
        sheet.paper(
                stationery.sheet().heightMm() > 300
                        ? id.sadardesa.base.table.PrintSize.F4
                        : id.sadardesa.base.table.PrintSize.A4,
                true);
        sheet.footer(title + " · " + stationery.office().fullName());
        sheet.text(0, 0, title, Look.TITLE);
        String office = stationery.office().fullName();
        sheet.text(
                1,
                0,
                stationery.office().training()
                        ? office + " · " + texts.get("report.monthly.training")
                        : office,
                Look.NOTE);
        sheet.paragraph(2, 0, widths.length - 1, below);
        return sheet;
    }

    String year() {
        return Integer.toString(budgets.get(0).year());
    }

    String said(Budget budget) {
        return budget.scenario().said().stream()
                .map(texts::get)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private void compare(Workbook workbook) {
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("budget.column.no"));
        titles.add(texts.get("budget.column.code"));
        titles.add(texts.get("budget.column.village"));
        double[] widths = new double[3 + 3 * budgets.size() - 1];
        Arrays.fill(widths, 19);
        widths[0] = NUMBER;
        widths[1] = 14;
        widths[2] = 22;
        for (int i = 0; i < budgets.size(); i++) {
            String name = texts.get(budgets.get(i).scenario().title());
            titles.add(texts.get("budget.column.peopleOf", name));
            titles.add(texts.get("budget.column.expenseOf", name));
            if (i > 0) {
                titles.add(texts.get("budget.column.difference", name));
            }
        }
        NewSheet sheet =
                sheet(
                        workbook,
                        texts.get("budget.sheet.compare"),
                        texts.get("budget.sheet.compareTitle", year()),
                        texts.get("budget.sheet.compareBelow"),
                        widths);
        sheet.headerRows(0, HEADER);
        sheet.header(HEADER, 0, titles);
        int row = HEADER + 1;
        for (VillageBudget village : budgets.get(0).villages()) {
            sheet.ordinal(row, 0, row - HEADER);
            sheet.text(row, 1, village.village().code().dotted());
            sheet.text(row, 2, village.village().name(), Look.WRAP);
            compare(sheet, row++, village);
        }
        totals(sheet, row);
    }

    private void compare(NewSheet sheet, int row, VillageBudget first) {
        int column = 3;
        for (int i = 0; i < budgets.size(); i++) {
            VillageBudget one = budgets.get(i).of(first.village()).orElse(first);
            sheet.whole(row, column, one.people().total());
            sheet.money(row, column + 1, one.expense());
            column += 2;
            if (i > 0) {
                Rupiah more = one.expense().minus(first.expense());
                Sheets.difference(sheet, row, column, column - 1, 4, more, Look.MONEY);
                column++;
            }
        }
    }

    private void totals(NewSheet sheet, int row) {
        sheet.text(row, 0, texts.get("budget.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        sheet.text(row, 2, null, Look.TOTAL_TEXT);
        sheet.merge(row, 0, row, 2);
        int column = 3;
        Budget first = budgets.get(0);
        for (int i = 0; i < budgets.size(); i++) {
            Budget one = budgets.get(i);
            Sheets.whole(sheet, row, column++, HEADER + 1, one.people().total());
            Sheets.money(sheet, row, column++, HEADER + 1, one.expense());
            if (i > 0) {
                Rupiah more = one.expense().minus(first.expense());
                Sheets.money(sheet, row, column++, HEADER + 1, more);
            }
        }
    }

    private void grounds(Workbook workbook) {
        NewSheet sheet =
                sheet(
                        workbook,
                        texts.get("budget.sheet.grounds"),
                        texts.get("budget.sheet.groundsTitle", year()),
                        texts.get("budget.sheet.groundsBelow"),
                        28,
                        110);
        int row = HEADER;
        for (Budget budget : budgets) {
            String name = texts.get(budget.scenario().title());
            row = lines(sheet, row, name, budget.scenario().said());
            String assumed = texts.get("budget.sheet.assumed");
            row = lines(sheet, row, assumed, budget.assumptions());
            row = lines(sheet, row, texts.get("budget.sheet.remarks"), budget.remarks());
            row = lines(sheet, row, texts.get("budget.sheet.sources"), budget.sources()) + 1;
        }
    }

    private int lines(NewSheet sheet, int first, String heading, List<Text> lines) {
        int row = first;
        for (Text line : lines) {
            sheet.text(row, 0, row == first ? heading : null, Look.WRAP);
            sheet.text(row++, 1, texts.get(line), Look.WRAP);
        }
        return row;
    }
}
