package id.sadardesa.core.form;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.PrintSize;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** F2 and F2a as a workbook, a sheet for each employer, with totals that Excel can check. */
final class FormWorkbook {
    private static final int HEADER = 7;
    private static final int FIRST_SUM = 7;

    private final FormBatch batch;
    private final Stationery stationery;
    private final Numbers numbers;
    private final Texts texts;

    FormWorkbook(FormBatch batch, Stationery stationery, Numbers numbers) {
        this.batch = batch;
        this.stationery = stationery;
        this.numbers = numbers;
        this.texts = stationery.texts();
    }

    void write(Path file, Progress progress) {
        Workbook.writeDated(
                file,
                stationery.on(),
                book -> {
                    for (int i = 0; i < batch.lists().size(); i++) {
                        progress.check();
                        progress.at(i, batch.lists().size());
                        sheet(book, i);
                    }
                });
    }

    private void sheet(Workbook book, int number) {
        PayList list = batch.lists().get(number);
        boolean recap = batch.kind() == FormKind.F2;
        NewSheet sheet = book.sheet(list.employer().name());
        boolean f4 = stationery.sheet().heightMm() > 300;
        sheet.paper(f4 ? PrintSize.F4 : PrintSize.A4, !recap);
        String title = texts.get(recap ? "form.f2.subtitle" : "form.f2a.subtitle", list.period());
        sheet.footer(title + " · " + stationery.office().fullName());
        if (recap) {
            sheet.widths(26, 18, 20, 18, 20, 22);
        } else {
            sheet.widths(5, 14, 19, 14, 30, 12, 12, 16, 14, 13, 13, 14, 14, 14, 14, 11, 11, 16);
        }
        sheet.text(0, 0, title, Look.TITLE);
        int row = 1;
        for (Map.Entry<String, String> field : FormParts.whose(list, texts).entrySet()) {
            sheet.text(row++, 0, field.getKey() + ": " + field.getValue(), Look.PLAIN);
        }
        String standing = texts.get(list.issued() ? "form.note.issued" : "form.note.computed");
        boolean sample = stationery.office().training();
        sheet.text(
                row,
                0,
                sample ? texts.get("report.monthly.training") + " · " + standing : standing,
                Look.NOTE);
        if (recap) {
            recap(sheet, batch.before().get(number), list);
        } else {
            detail(sheet, list);
        }
    }

    private void detail(NewSheet sheet, PayList list) {
        List<String> titles = DetailPaper.titles(texts);
        sheet.headerRows(0, HEADER).header(HEADER, 0, titles);
        int row = HEADER + 1;
        for (PayLine line : list.lines()) {
            sheet.ordinal(row, 0, row - HEADER);
            sheet.text(row, 1, numbers.kpj(line.person()));
            sheet.text(row, 2, numbers.nik(line.person()));
            sheet.text(row, 3, line.person().particulars().staffNumber());
            sheet.text(row, 4, line.person().name());
            sheet.date(row, 5, line.person().birthDate());
            sheet.date(row, 6, line.joined());
            List<Rupiah> sums = sums(line.wage(), line.backPay(), line.amounts());
            for (int i = 0; i < sums.size(); i++) {
                sheet.money(row, FIRST_SUM + i, sums.get(i));
            }
            row++;
        }
        total(sheet, row, list);
        sheet.filter(HEADER, row - 1, 0, titles.size() - 1);
        sheet.printArea(row, titles.size() - 1);
    }

    private void total(NewSheet sheet, int row, PayList list) {
        sheet.text(row, 0, texts.get("form.f2a.sum"), Look.TOTAL_TEXT);
        for (int column = 1; column < FIRST_SUM; column++) {
            sheet.text(row, column, null, Look.TOTAL_TEXT);
        }
        List<Rupiah> sums = sums(list.wages(), list.backPay(), list.amounts());
        for (int i = 0; i < sums.size(); i++) {
            String column = Cell.columnName(FIRST_SUM + i);
            sheet.formula(
                    row,
                    FIRST_SUM + i,
                    "SUM(" + column + (HEADER + 2) + ":" + column + row + ")",
                    sums.get(i).value(),
                    Look.TOTAL_MONEY);
        }
    }

    /** Everything from the wage to the total, in the order of the columns. */
    private static List<Rupiah> sums(Rupiah wage, Rupiah backPay, Amounts amounts) {
        return List.of(
                wage,
                backPay,
                amounts.of(Programme.JKK),
                amounts.of(Programme.JKM),
                amounts.of(Programme.JHT, Payer.EMPLOYER),
                amounts.of(Programme.JHT, Payer.WORKER),
                amounts.of(Programme.JP, Payer.EMPLOYER),
                amounts.of(Programme.JP, Payer.WORKER),
                Rupiah.ZERO,
                Rupiah.ZERO,
                amounts.total());
    }

    private void recap(NewSheet sheet, PayList last, PayList now) {
        Movement movement = Movement.between(last, now);
        List<String> titles = new ArrayList<>();
        for (String key : List.of("what", "workers", "wages")) {
            titles.add(texts.get("form.f2." + key));
        }
        sheet.header(HEADER, 0, titles);
        int row = HEADER + 1;
        part(sheet, row++, "form.f2.last", movement.last());
        part(sheet, row++, "form.f2.joined", movement.joined());
        part(sheet, row++, "form.f2.left", movement.left());
        sheet.text(row, 0, texts.get("form.f2.changed"));
        sheet.whole(row, 1, movement.changedWorkers()).money(row++, 2, movement.changed());
        part(sheet, row++, "form.f2.now", movement.now());
        sheet.text(row, 0, texts.get("form.f2.backPay"));
        sheet.text(row, 1, null).money(row++, 2, now.backPay());
        amounts(sheet, row + 1, now.amounts());
    }

    private void part(NewSheet sheet, int row, String key, Movement.Part part) {
        sheet.text(row, 0, texts.get(key));
        sheet.whole(row, 1, part.workers()).money(row, 2, part.wages());
    }

    private void amounts(NewSheet sheet, int header, Amounts amounts) {
        List<String> titles = new ArrayList<>();
        for (String key : List.of("programme", "employer", "worker", "sum")) {
            titles.add(texts.get("form.f2." + key));
        }
        sheet.header(header, 0, titles);
        int row = header + 1;
        for (Programme programme : Programme.values()) {
            sheet.text(row, 0, programme.name());
            sheet.money(row, 1, amounts.of(programme, Payer.EMPLOYER));
            sheet.money(row, 2, amounts.of(programme, Payer.WORKER));
            sheet.money(row++, 3, amounts.of(programme));
        }
        sheet.text(row, 0, texts.get("form.f2.total"), Look.TOTAL_TEXT);
        List<Rupiah> sums =
                List.of(amounts.of(Payer.EMPLOYER), amounts.of(Payer.WORKER), amounts.total());
        for (int i = 0; i < sums.size(); i++) {
            String column = Cell.columnName(i + 1);
            sheet.formula(
                    row,
                    i + 1,
                    "SUM(" + column + (header + 2) + ":" + column + row + ")",
                    sums.get(i).value(),
                    Look.TOTAL_MONEY);
        }
        sheet.printArea(row, 5);
    }
}
