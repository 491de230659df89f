package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The rows of a list of KPJ numbers that gave nobody a number, each with the reason. */
final class LeftWorkbook {
    private static final int HEADER = 3;

    private final NumberPlan plan;
    private final LocalDate day;
    private final Texts texts = Texts.indonesian();

    LeftWorkbook(NumberPlan plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
    }

    void write(Path file) {
        Workbook.writeDated(file, day, this::sheet);
    }

    private void sheet(Workbook book) {
        NewSheet sheet = book.sheet(texts.get("roster.kpj.left.sheet"));
        sheet.paper(PrintSize.F4, true).widths(18, 8, 34, 22, 18, 80);
        sheet.headerRows(0, HEADER);
        sheet.text(0, 0, texts.get("roster.kpj.left.title"), Look.TITLE);
        sheet.text(1, 0, texts.get("roster.kpj.left.note", plan.file()), Look.NOTE);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("roster.kpj.left.from"),
                        texts.get("roster.kpj.left.row"),
                        texts.get("roster.kpj.left.name"),
                        texts.get("roster.kpj.left.nik"),
                        texts.get("roster.kpj.left.number"),
                        texts.get("roster.kpj.left.why")));
        int row = HEADER + 1;
        for (NumberPlan.Left one : plan.left()) {
            row(sheet, row++, one);
        }
        sheet.filter(HEADER, Math.max(HEADER + 1, row - 1), 0, 5);
    }

    private void row(NewSheet sheet, int row, NumberPlan.Left one) {
        ListedPerson listed = one.row();
        Nik nik = listed.nik();
        Kpj kpj = listed.kpj();
        sheet.text(row, 0, listed.sheet());
        sheet.whole(row, 1, listed.row());
        sheet.text(row, 2, listed.name());
        sheet.text(row, 3, nik == null ? null : nik.masked());
        sheet.text(row, 4, kpj == null ? null : kpj.masked());
        sheet.text(row, 5, texts.get(one.why()), Look.WRAP);
    }
}
