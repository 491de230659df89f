package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.List;

/** F2a: the month's contributions worker by worker, on a lying sheet. */
final class DetailPaper {
    /** The columns in the order of the form of 2026. */
    static final List<String> COLUMNS =
            List.of(
                    "no",
                    "reference",
                    "nik",
                    "staffNumber",
                    "name",
                    "born",
                    "joined",
                    "wage",
                    "backPay",
                    "jkk",
                    "jkm",
                    "jhtEmployer",
                    "jhtWorker",
                    "jpEmployer",
                    "jpWorker",
                    "jkpEmployer",
                    "jkpState",
                    "total");

    private static final float[] WIDTHS = {
        0.55f, 1.55f, 2.15f, 1.4f, 2.5f, 1.25f, 1.35f, 1.75f, 1.35f, 1.3f, 1.3f, 1.35f, 1.35f,
        1.35f, 1.35f, 1.2f, 1.3f, 1.6f
    };

    private final PaperDocument paper;
    private final Signatories signatories;
    private final Numbers numbers;
    private final Texts texts;

    DetailPaper(PaperDocument paper, Signatories signatories, Numbers numbers, Texts texts) {
        this.paper = paper;
        this.signatories = signatories;
        this.numbers = numbers;
        this.texts = texts;
    }

    static List<String> titles(Texts texts) {
        return COLUMNS.stream().map(column -> texts.get("form.f2a." + column)).toList();
    }

    void pages(PayList list) {
        paper.title(
                texts.get("form.f2a.title"), FormParts.subtitle("form.f2a.subtitle", list, texts));
        paper.fields(FormParts.whose(list, texts));
        PaperTable table = paper.fineTable(WIDTHS).header(titles(texts));
        int no = 0;
        for (PayLine line : list.lines()) {
            row(table, ++no, line);
        }
        total(table, list);
        paper.add(table);
        List<String> notes = new ArrayList<>();
        notes.add(texts.get(list.issued() ? "form.note.issued" : "form.note.computed"));
        notes.add(texts.get("form.note.jkp"));
        if (!list.backPay().isZero()) {
            notes.add(texts.get("form.note.backPay"));
        }
        if (!numbers.full()) {
            notes.add(texts.get("form.note.masked"));
        }
        paper.end(texts.get("form.notes"), notes, signatories.of(list.employer()));
    }

    private void row(PaperTable table, int no, PayLine line) {
        Amounts amounts = line.amounts();
        table.centred(Integer.toString(no))
                .centred(numbers.kpj(line.person()))
                .centred(numbers.nik(line.person()))
                .text(line.person().particulars().staffNumber())
                .text(line.person().name())
                .date(line.person().birthDate())
                .date(line.joined())
                .money(line.wage())
                .money(line.backPay());
        money(table, amounts);
    }

    private void total(PaperTable table, PayList list) {
        table.totals()
                .across(7)
                .text(texts.get("form.f2a.sum"))
                .money(list.wages())
                .money(list.backPay());
        money(table, list.amounts());
    }

    private static void money(PaperTable table, Amounts amounts) {
        table.money(amounts.of(Programme.JKK))
                .money(amounts.of(Programme.JKM))
                .money(amounts.of(Programme.JHT, Payer.EMPLOYER))
                .money(amounts.of(Programme.JHT, Payer.WORKER))
                .money(amounts.of(Programme.JP, Payer.EMPLOYER))
                .money(amounts.of(Programme.JP, Payer.WORKER))
                .money(Rupiah.ZERO)
                .money(Rupiah.ZERO)
                .money(amounts.total());
    }
}
