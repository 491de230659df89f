package id.sadardesa.core.visit;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Audience;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lists of the notice boards as a workbook: how many stand how in each village, and who. */
record BoardWorkbook(List<Visit> visits, LocalDate day, Stationery stationery) {
    static final int HEADER = 3;
    private static final int FIRST = HEADER + 1;

    /** The first column that counts; the number and the village stand before it. */
    private static final int FIRST_STANDING = 2;

    void write(Path file) {
        Workbook.writeDated(
                file,
                stationery.on(),
                workbook -> {
                    counts(workbook);
                    people(workbook);
                });
    }

    private NewSheet sheet(Workbook workbook, String key) {
        Texts texts = stationery.texts();
        NewSheet sheet = workbook.sheet(texts.get(key));
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, false);
        sheet.headerRows(0, HEADER);
        String office = stationery.office().fullName();
        sheet.footer(texts.get("visit.board.title") + " · " + office);
        sheet.text(0, 0, texts.get("visit.board.heading"), Look.TITLE);
        String sample = stationery.office().training() ? " · " + texts.get("paper.sample") : "";
        sheet.text(
                1,
                0,
                office
                        + " · "
                        + texts.get("visit.board.day", texts.longDate(day))
                        + " · "
                        + texts.get("report.monthly.for", Text.of(Audience.BOARD.textKey()))
                        + sample,
                Look.NOTE);
        return sheet;
    }

    private void counts(Workbook workbook) {
        Texts texts = stationery.texts();
        NewSheet sheet = sheet(workbook, "visit.board.sheet.counts");
        sheet.widths(6, 28, 14, 14, 14, 14, 12);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("visit.column.no"));
        titles.add(texts.get("visit.column.village"));
        for (Standing one : Standing.values()) {
            titles.add(texts.get(one.textKey()));
        }
        titles.add(texts.get("visit.column.people"));
        sheet.header(HEADER, 0, titles);
        int row = FIRST;
        for (Visit visit : visits) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, Place.named(visit.village(), texts), Look.WRAP);
            int column = FIRST_STANDING;
            for (Standing one : Standing.values()) {
                sheet.whole(row, column++, one.count(visit));
            }
            sheet.whole(row++, column, visit.people().size());
        }
        if (!visits.isEmpty()) {
            sheet.text(row, 0, texts.get("visit.column.total"), Look.TOTAL_TEXT);
            sheet.text(row, 1, null, Look.TOTAL_TEXT);
            int column = FIRST_STANDING;
            for (Standing one : Standing.values()) {
                total(sheet, row, column++, visits.stream().mapToInt(one::count).sum());
            }
            total(sheet, row++, column, visits.stream().mapToInt(v -> v.people().size()).sum());
        }
        sheet.printArea(Math.max(FIRST, row - 1), 6);
    }

    private static void total(NewSheet sheet, int row, int column, int count) {
        char name = (char) ('A' + column);
        String sum = "SUM(" + name + (FIRST + 1) + ":" + name + row + ")";
        sheet.formula(row, column, sum, BigDecimal.valueOf(count), Look.TOTAL_WHOLE);
    }

    private void people(Workbook workbook) {
        Texts texts = stationery.texts();
        NewSheet sheet = sheet(workbook, "visit.board.sheet.people");
        sheet.widths(6, 24, 36, 34, 24);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("visit.column.no"),
                        texts.get("visit.column.village"),
                        texts.get("visit.column.name"),
                        texts.get("visit.column.post"),
                        texts.get("visit.column.state")));
        int row = FIRST;
        for (Visit visit : visits) {
            for (Resident one : visit.people()) {
                sheet.ordinal(row, 0, row - FIRST + 1L);
                sheet.text(row, 1, Place.named(visit.village(), texts), Look.WRAP);
                sheet.text(row, 2, one.name(), Look.WRAP);
                sheet.text(row, 3, one.post(texts), Look.WRAP);
                sheet.text(row++, 4, texts.get(Standing.of(one.coverage()).textKey()));
            }
        }
        sheet.filter(HEADER, Math.max(FIRST, row - 1), 0, 4);
        sheet.printArea(Math.max(FIRST, row - 1), 4);
    }
}
