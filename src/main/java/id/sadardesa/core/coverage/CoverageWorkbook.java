package id.sadardesa.core.coverage;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.util.List;

/** Coverage on a day as a workbook: the villages with their counts, and everybody exposed. */
final class CoverageWorkbook {
    private static final int HEADER = 3;
    private static final int FIRST = HEADER + 1;

    private final Overview overview;
    private final Stationery stationery;
    private final Texts texts;

    CoverageWorkbook(Overview overview, Stationery stationery) {
        this.overview = overview;
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        Workbook.writeDated(
                file,
                stationery.on(),
                workbook -> {
                    villages(workbook);
                    exposed(workbook);
                });
    }

    private NewSheet sheet(Workbook workbook, String name, boolean landscape) {
        NewSheet sheet = workbook.sheet(texts.get(name));
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, landscape);
        sheet.headerRows(0, HEADER);
        sheet.footer(
                texts.get("coverage.paper.title", overview.day())
                        + " · "
                        + stationery.office().fullName());
        String sample = stationery.office().training() ? " · " + texts.get("paper.sample") : "";
        sheet.text(0, 0, texts.get("coverage.paper.heading"), Look.TITLE);
        sheet.text(
                1,
                0,
                stationery.office().fullName()
                        + " · "
                        + texts.get("coverage.paper.day", texts.longDate(overview.day()))
                        + sample,
                Look.NOTE);
        return sheet;
    }

    private void villages(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "coverage.sheet.villages", false);
        sheet.widths(6, 26, 12, 14, 16, 18);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("coverage.column.no"),
                        texts.get("coverage.column.village"),
                        texts.get("coverage.column.people"),
                        texts.get("coverage.column.protected"),
                        texts.get("coverage.column.taspen"),
                        texts.get("coverage.column.exposed")));
        int row = FIRST;
        for (Village village : overview.villages()) {
            Overview here = overview.in(village);
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, village.name(), Look.WRAP);
            sheet.whole(row, 2, here.people().size());
            sheet.whole(row, 3, here.count(Guard.BPJS));
            sheet.whole(row, 4, here.count(Guard.TASPEN));
            sheet.whole(row++, 5, here.exposed().size());
        }
        sheet.printArea(Math.max(FIRST, row - 1), 5);
    }

    private void exposed(Workbook workbook) {
        NewSheet sheet = sheet(workbook, "coverage.sheet.exposed", true);
        sheet.widths(6, 18, 30, 19, 24, 26, 42, 44, 16);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("coverage.column.no"),
                        texts.get("coverage.column.village"),
                        texts.get("coverage.column.name"),
                        texts.get("coverage.column.nik"),
                        texts.get("coverage.column.post"),
                        texts.get("coverage.column.cause"),
                        texts.get("coverage.column.because"),
                        texts.get("coverage.column.next"),
                        texts.get("coverage.column.loss")));
        int row = FIRST;
        for (Coverage one : overview.exposed()) {
            Cause cause = one.cause();
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, one.village() == null ? null : one.village().name(), Look.WRAP);
            sheet.text(row, 2, one.person().fullName(), Look.WRAP);
            sheet.text(row, 3, Papers.nik(one.person()));
            sheet.text(row, 4, Papers.post(one.post(), texts), Look.WRAP);
            sheet.text(row, 5, cause == null ? null : texts.get(cause.textKey()));
            sheet.text(row, 6, texts.get(one.because()), Look.WRAP);
            sheet.text(row, 7, cause == null ? null : texts.get(cause.nextKey()), Look.WRAP);
            sheet.money(row++, 8, one.loss().death());
        }
        sheet.filter(HEADER, Math.max(FIRST, row - 1), 0, 8);
        sheet.printArea(Math.max(FIRST, row - 1), 8);
    }
}
