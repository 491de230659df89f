package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The changes of a month as a workbook of one sheet. */
final class MutationsWorkbook {
    private static final int FIRST = MonthlyWorkbook.HEADER + 1;

    private final Stationery stationery;
    private final Period period;
    private final List<Mutation> mutations;
    private final Texts texts;

    MutationsWorkbook(Stationery stationery, Period period, List<Mutation> mutations) {
        this.stationery = stationery;
        this.period = period;
        this.mutations = mutations;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        Workbook.writeDated(file, stationery.on(), this::sheet);
    }

    private void sheet(Workbook workbook) {
        NewSheet sheet = workbook.sheet(texts.get("report.sheet.mutations"));
        sheet.paper(stationery.sheet().heightMm() > 300 ? PrintSize.F4 : PrintSize.A4, true);
        sheet.text(0, 0, texts.get("report.mutations.subject", period), Look.TITLE);
        sheet.text(1, 0, stationery.office().fullName(), Look.NOTE);
        fill(sheet, mutations, Audience.SIGNATURE, texts);
    }

    /** The table of changes; the monthly workbook has the same. */
    static void fill(NewSheet sheet, List<Mutation> mutations, Audience audience, Texts texts) {
        header(sheet, texts);
        int row = FIRST;
        for (Mutation mutation : mutations) {
            sheet.ordinal(row, 0, row - FIRST + 1L);
            sheet.text(row, 1, texts.get("report.mutation.short." + mutation.kind()));
            sheet.date(row, 2, mutation.on());
            sheet.text(row, 3, mutation.person().fullName(), Look.WRAP);
            sheet.text(row, 4, audience.nik(mutation.person()));
            sheet.text(row, 5, mutation.village().name(), Look.WRAP);
            sheet.text(row, 6, mutation.post().title(texts), Look.WRAP);
            sheet.text(row++, 7, texts.get(mutation.detail()), Look.WRAP);
        }
        if (mutations.isEmpty()) {
            sheet.paragraph(row++, 0, 7, texts.get("report.none.mutations"));
        }
        sheet.filter(MonthlyWorkbook.HEADER, Math.max(FIRST, row - 1), 0, 7);
        sheet.printArea(Math.max(FIRST, row - 1), 7);
    }

    private static void header(NewSheet sheet, Texts texts) {
        sheet.widths(6, 10, 12, 30, 19, 18, 22, 40);
        sheet.headerRows(0, MonthlyWorkbook.HEADER);
        Stream<String> keys =
                Stream.of(
                        "report.column.no",
                        "report.column.mutation",
                        "report.column.effective",
                        "report.column.name",
                        "report.column.nik",
                        "report.column.village",
                        "report.column.post",
                        "report.column.detail");
        sheet.header(MonthlyWorkbook.HEADER, 0, keys.map(key -> texts.get(key)).toList());
    }
}
