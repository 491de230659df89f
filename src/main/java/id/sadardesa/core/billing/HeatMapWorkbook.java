package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The heat map as a workbook: a sheet of letters as on the screen, and one of what is owed. */
final class HeatMapWorkbook {
    /** Under the title, the office and an empty row. */
    private static final int HEADER = 3;

    private static final int FIRST_MONTH = 2;

    private final HeatMap map;
    private final Stationery stationery;
    private final Texts texts;

    HeatMapWorkbook(HeatMap map, Stationery stationery) {
        this.map = map;
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        Workbook.writeDated(
                file,
                stationery.on(),
                workbook -> {
                    letters(workbook);
                    owed(workbook);
                });
    }

    private NewSheet sheet(Workbook workbook, String nameKey, String lastKey, double month) {
        String title =
                texts.get(
                        "billing.map.paper.title",
                        map.months().get(0),
                        map.months().get(map.months().size() - 1),
                        texts.longDate(map.on()));
        String office = stationery.office().fullName();
        NewSheet sheet = workbook.sheet(texts.get(nameKey));
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, true);
        sheet.footer(title + " · " + office);
        sheet.text(0, 0, title, Look.TITLE);
        sheet.text(
                1,
                0,
                stationery.office().training()
                        ? office + " · " + texts.get("report.monthly.training")
                        : office,
                Look.NOTE);
        double[] widths = new double[FIRST_MONTH + map.months().size() + 1];
        widths[0] = 5;
        widths[1] = 24;
        for (int i = 0; i < map.months().size(); i++) {
            widths[FIRST_MONTH + i] = month;
        }
        widths[widths.length - 1] = 18;
        sheet.widths(widths);
        sheet.headerRows(0, HEADER);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("billing.paper.column.no"));
        titles.add(texts.get("billing.paper.column.village"));
        map.months()
                .forEach(
                        each ->
                                titles.add(
                                        each.month()
                                                .getMonth()
                                                .getDisplayName(TextStyle.SHORT, texts.locale())));
        titles.add(texts.get(lastKey));
        sheet.header(HEADER, 0, titles);
        return sheet;
    }

    private int last() {
        return FIRST_MONTH + map.months().size();
    }

    private void letters(Workbook workbook) {
        NewSheet sheet =
                sheet(workbook, "billing.map.paper.letters", "billing.map.paper.lateMonths", 8);
        int row = HEADER + 1;
        for (HeatMap.Row one : map.rows()) {
            sheet.ordinal(row, 0, row - HEADER);
            sheet.text(row, 1, one.village().name(), Look.WRAP);
            int column = FIRST_MONTH;
            for (HeatMap.Cell cell : one.cells()) {
                sheet.text(row, column++, Shade.letter(cell, texts));
            }
            sheet.whole(row++, column, one.monthsInArrears());
        }
        row++;
        for (Shade shade : Shade.values()) {
            sheet.text(
                    row++, 0, shade.letter(texts) + "  " + texts.get(shade.textKey()), Look.NOTE);
        }
        sheet.printArea(row, last());
    }

    private void owed(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "billing.map.paper.owed", "billing.column.open", 14);
        int row = HEADER + 1;
        for (HeatMap.Row one : map.rows()) {
            sheet.ordinal(row, 0, row - HEADER);
            sheet.text(row, 1, one.village().name(), Look.WRAP);
            int column = FIRST_MONTH;
            for (HeatMap.Cell cell : one.cells()) {
                sheet.money(row, column++, cell.open());
            }
            sheet.formula(
                    row,
                    column,
                    "SUM(" + name(FIRST_MONTH, row) + ":" + name(last() - 1, row) + ")",
                    one.open().value(),
                    Look.TOTAL_MONEY);
            row++;
        }
        sheet.text(row, 0, texts.get("billing.paper.column.total"), Look.TOTAL_TEXT);
        sheet.text(row, 1, null, Look.TOTAL_TEXT);
        for (int column = FIRST_MONTH; column <= last(); column++) {
            sheet.formula(row, column, above(row, column), sum(column).value(), Look.TOTAL_MONEY);
        }
        sheet.printArea(row, last());
    }

    private Rupiah sum(int column) {
        return map.rows().stream()
                .map(
                        one ->
                                column == last()
                                        ? one.open()
                                        : one.cells().get(column - FIRST_MONTH).open())
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static String above(int row, int column) {
        return row == HEADER + 1
                ? "0"
                : "SUM(" + name(column, HEADER + 1) + ":" + name(column, row - 1) + ")";
    }

    private static String name(int column, int row) {
        return Cell.columnName(column) + (row + 1);
    }
}
