package id.sadardesa.core.reconcile;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences as a workbook for the head of section: what we say, what the list says. */
final class DifferenceBook {
    private static final int HEADER = 4;

    private final Comparison comparison;
    private final List<Difference> chosen;
    private final String office;
    private final LocalDate day;
    private final Texts texts = Texts.indonesian();
    private final Wording wording;
    private final boolean full;

    DifferenceBook(
            Comparison comparison,
            List<Difference> chosen,
            boolean full,
            String office,
            Clock clock) {
        this.comparison = comparison;
        this.chosen = chosen;
        this.full = full;
        this.office = office;
        this.day = LocalDate.now(clock);
        this.wording = new Wording(texts, full);
    }

    void write(Path file) {
        Workbook.writeDated(
                file,
                day,
                book -> {
                    differences(book.sheet(texts.get("reconcile.book.sheet")));
                    if (!comparison.left().isEmpty()) {
                        left(book.sheet(texts.get("reconcile.book.left")));
                    }
                });
    }

    private void differences(NewSheet sheet) {
        sheet.paper(PrintSize.F4, true).widths(6, 18, 26, 20, 15, 26, 26, 22, 12, 42);
        sheet.headerRows(0, HEADER);
        sheet.text(0, 0, texts.get("reconcile.book.title", office), Look.TITLE);
        sheet.text(1, 0, said(), Look.NOTE);
        sheet.text(
                2, 0, texts.get(full ? "reconcile.book.full" : "reconcile.book.masked"), Look.NOTE);
        sheet.header(
                HEADER,
                0,
                List.of(
                        texts.get("reconcile.book.number"),
                        texts.get("reconcile.column.village"),
                        texts.get("reconcile.column.person"),
                        texts.get("reconcile.book.nik"),
                        texts.get("reconcile.book.kpj"),
                        texts.get("reconcile.column.ours"),
                        texts.get("reconcile.column.branch"),
                        texts.get("reconcile.column.kind"),
                        texts.get("reconcile.column.row"),
                        texts.get("reconcile.book.remark")));
        int row = HEADER + 1;
        for (Difference one : chosen) {
            row(sheet, row, row - HEADER, one);
            row++;
        }
        sheet.filter(HEADER, Math.max(HEADER + 1, row - 1), 0, 9);
        sheet.footer(texts.get("reconcile.book.footer", comparison.list().file()));
    }

    private String said() {
        return texts.get(
                "reconcile.book.said",
                comparison.list().file(),
                texts.date(comparison.at().toLocalDate()),
                comparison.same(),
                chosen.size());
    }

    private void row(NewSheet sheet, int row, int number, Difference one) {
        Person person = one.person();
        ListedPerson listed = one.row();
        Nik nik = person != null ? person.nik() : listed == null ? null : listed.nik();
        Kpj kpj = person != null ? person.kpj() : listed == null ? null : listed.kpj();
        sheet.whole(row, 0, number);
        sheet.text(row, 1, one.place());
        sheet.text(row, 2, one.name(), Look.WRAP);
        sheet.text(row, 3, nik == null ? null : wording.number(nik.full()));
        sheet.text(row, 4, kpj == null ? null : wording.number(kpj.full()));
        sheet.text(row, 5, wording.ours(one), Look.WRAP);
        sheet.text(row, 6, wording.theirs(one), Look.WRAP);
        sheet.text(row, 7, texts.get(one.kind().textKey()), Look.WRAP);
        sheet.text(row, 8, listed == null ? null : Integer.toString(listed.row()));
        sheet.text(row, 9, remark(one), Look.WRAP);
    }

    private @Nullable String remark(Difference one) {
        Dispute dispute = one.dispute();
        if (dispute != null) {
            return dispute.answer() == null
                    ? texts.get("reconcile.disputed", String.valueOf(dispute.note()))
                    : texts.get("reconcile.answered", dispute.answer());
        }
        return one.remark() == null ? null : texts.get(one.remark());
    }

    private void left(NewSheet sheet) {
        sheet.paper(PrintSize.F4, true).widths(20, 8, 30, 90);
        sheet.headerRows(0, 0);
        sheet.header(
                0,
                0,
                List.of(
                        texts.get("reconcile.column.sheet"),
                        texts.get("reconcile.column.row"),
                        texts.get("reconcile.column.person"),
                        texts.get("reconcile.column.why")));
        int row = 1;
        for (Comparison.Left one : comparison.left()) {
            sheet.text(row, 0, one.row().sheet());
            sheet.whole(row, 1, one.row().row());
            sheet.text(row, 2, one.row().name());
            sheet.text(row, 3, texts.get(one.why()), Look.WRAP);
            row++;
        }
    }
}
