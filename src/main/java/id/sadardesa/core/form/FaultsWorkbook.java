package id.sadardesa.core.form;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Who is not in an upload workbook and why, and what to look at in it; without any number. */
final class FaultsWorkbook {
    private static final int HEADER = 3;

    private final SippPlan plan;
    private final Office office;
    private final LocalDate day;
    private final Texts texts = Texts.indonesian();

    FaultsWorkbook(SippPlan plan, Office office, LocalDate day) {
        this.plan = plan;
        this.office = office;
        this.day = day;
    }

    void write(Path file) {
        Workbook.writeDated(file, day, this::sheet);
    }

    private void sheet(Workbook book) {
        NewSheet sheet = book.sheet(texts.get("form.faults.sheet"));
        sheet.paper(PrintSize.F4, true).widths(6, 30, 18, 26, 20, 70, 12);
        sheet.headerRows(0, HEADER);
        String title = texts.get("form.faults.title", plan.kind().sheet(), plan.period());
        sheet.text(0, 0, title, Look.TITLE);
        sheet.text(1, 0, office.fullName(), Look.NOTE);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("form.faults.no"),
                        texts.get("form.faults.person"),
                        texts.get("form.faults.village"),
                        texts.get("form.faults.column"),
                        texts.get("form.faults.found"),
                        texts.get("form.faults.todo"),
                        texts.get("form.faults.weight")));
        int row = HEADER + 1;
        for (SippFault fault : plan.faults()) {
            row(sheet, row++, fault);
        }
        sheet.filter(HEADER, Math.max(HEADER + 1, row - 1), 0, 6);
    }

    private void row(NewSheet sheet, int row, SippFault fault) {
        Person person = fault.person();
        Village village = fault.village();
        boolean refused = fault.problem().isError();
        sheet.ordinal(row, 0, row - HEADER);
        sheet.text(row, 1, person == null ? null : person.fullName());
        sheet.text(row, 2, village == null ? null : village.name());
        sheet.text(row, 3, fault.column());
        sheet.text(row, 4, fault.found());
        sheet.text(row, 5, texts.get(fault.problem().text()), Look.WRAP);
        sheet.text(row, 6, texts.get(refused ? "form.faults.refused" : "form.faults.doubt"));
    }
}
