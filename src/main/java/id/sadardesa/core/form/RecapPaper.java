package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** F2: how workers and wages went from last month to this, and what is owed by programme. */
final class RecapPaper {
    private final PaperDocument paper;
    private final Stationery stationery;
    private final Signatories signatories;
    private final Texts texts;

    RecapPaper(PaperDocument paper, Stationery stationery, Signatories signatories) {
        this.paper = paper;
        this.stationery = stationery;
        this.signatories = signatories;
        this.texts = stationery.texts();
    }

    void page(PayList last, PayList now) {
        paper.letterhead(signatories.head(now.employer(), stationery.head()));
        paper.title(texts.get("form.f2.title"), FormParts.subtitle("form.f2.subtitle", now, texts));
        paper.fields(FormParts.whose(now, texts));
        movement(Movement.between(last, now), now);
        amounts(now.amounts());
        paper.text(texts.get("form.words", Terbilang.capital(now.amounts().total())));
        List<String> notes = new ArrayList<>();
        notes.add(texts.get(now.issued() ? "form.note.issued" : "form.note.computed"));
        notes.add(texts.get("form.note.rounding"));
        if (!now.backPay().isZero()) {
            notes.add(texts.get("form.note.backPay"));
        }
        paper.end(texts.get("form.notes"), notes, signatories.of(now.employer()));
    }

    private void movement(Movement movement, PayList now) {
        paper.heading(texts.get("form.f2.movement"));
        PaperTable table = paper.table(0.6f, 4.4f, 1.6f, 2.6f);
        table.header(
                List.of(
                        texts.get("form.no"),
                        texts.get("form.f2.what"),
                        texts.get("form.f2.workers"),
                        texts.get("form.f2.wages")));
        row(table, "1", "form.f2.last", movement.last());
        row(table, "2", "form.f2.joined", movement.joined());
        row(table, "3", "form.f2.left", movement.left());
        table.centred("4")
                .text(texts.get("form.f2.changed"))
                .whole(movement.changedWorkers())
                .money(movement.changed());
        table.totals();
        row(table, "5", "form.f2.now", movement.now());
        table.rows();
        table.centred("6").text(texts.get("form.f2.backPay")).text("").money(now.backPay());
        paper.add(table);
    }

    private void row(PaperTable table, String no, String key, Movement.Part part) {
        table.centred(no).text(texts.get(key)).whole(part.workers()).money(part.wages());
    }

    private void amounts(Amounts amounts) {
        paper.heading(texts.get("form.f2.amounts"));
        PaperTable table = paper.table(2.2f, 1.5f, 2.2f, 1.5f, 2.2f, 2.4f);
        table.header(
                List.of(
                        texts.get("form.f2.programme"),
                        texts.get("form.f2.rate"),
                        texts.get("form.f2.employer"),
                        texts.get("form.f2.rate"),
                        texts.get("form.f2.worker"),
                        texts.get("form.f2.sum")));
        for (Programme programme : Programme.values()) {
            table.text(programme.name())
                    .centred(percents(amounts, programme, Payer.EMPLOYER))
                    .money(amounts.of(programme, Payer.EMPLOYER))
                    .centred(percents(amounts, programme, Payer.WORKER))
                    .money(amounts.of(programme, Payer.WORKER))
                    .money(amounts.of(programme));
        }
        table.text(texts.get("form.f2.penalty"))
                .text("")
                .money(Rupiah.ZERO)
                .text("")
                .money(Rupiah.ZERO)
                .money(Rupiah.ZERO);
        table.totals()
                .text(texts.get("form.f2.total"))
                .text("")
                .money(amounts.of(Payer.EMPLOYER))
                .text("")
                .money(amounts.of(Payer.WORKER))
                .money(amounts.total());
        paper.add(table);
    }

    private String percents(Amounts amounts, Programme programme, Payer payer) {
        return amounts.percents(programme, payer).stream()
                .map(percent -> texts.decimal(percent, decimals(percent)) + " %")
                .collect(Collectors.joining(" / "));
    }

    private static int decimals(BigDecimal percent) {
        return Math.max(2, percent.scale());
    }
}
