package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Wages;
import java.util.Comparator;
import java.util.List;

/**
 * The middle of a printed receipt (tanda terima): the files that came in, and what each of the two
 * offices counts after the newest of them. It names nobody.
 */
final class ReceiptPaper {
    private final Texts texts;

    ReceiptPaper(Texts texts) {
        this.texts = texts;
    }

    void draw(PaperDocument paper, List<Received> files) {
        paper.heading(texts.get("form.receipt.files"));
        PaperTable table = paper.table(0.8f, 1.3f, 1.4f, 1.4f, 0.9f, 1.7f, 2.1f, 1.9f);
        table.header(
                List.of(
                        texts.get("form.receipt.number"),
                        texts.get("form.receipt.kind"),
                        texts.get("form.receipt.made"),
                        texts.get("form.receipt.received"),
                        texts.get("form.receipt.people"),
                        texts.get("form.receipt.tombstones"),
                        texts.get("form.receipt.wages"),
                        texts.get("form.receipt.contributions")));
        for (Received file : files) {
            table.centred(Integer.toString(file.number()))
                    .text(texts.get("form.receipt.kind." + file.kind()))
                    .date(file.made().toLocalDate())
                    .date(file.receivedOn())
                    .whole(file.totals().people())
                    .whole(file.totals().tombstones());
            Wages wages = file.totals().wages();
            if (wages == null) {
                table.centred("–").centred("–");
            } else {
                table.money(new Rupiah(wages.monthly())).money(new Rupiah(wages.contributions()));
            }
        }
        paper.add(table);
        files.stream()
                .filter(file -> file.kind() != Kind.PHOTOS)
                .max(Comparator.comparingInt(Received::number))
                .ifPresent(newest -> counted(paper, newest.theirs(), newest.ours()));
    }

    private void counted(PaperDocument paper, Holds theirs, Holds ours) {
        paper.heading(texts.get("form.receipt.both"));
        PaperTable table = paper.table(3, 2, 2, 2);
        table.header(
                List.of(
                        texts.get("form.receipt.what"),
                        texts.get("form.receipt.theirs"),
                        texts.get("form.receipt.ours"),
                        texts.get("form.receipt.difference")));
        line(table, "form.receipt.people", theirs.people(), ours.people());
        line(table, "form.receipt.participations", theirs.participations(), ours.participations());
        paper.add(table);
        paper.text(
                texts.get(theirs.equals(ours) ? "form.receipt.agrees" : "form.receipt.disagrees"));
    }

    private void line(PaperTable table, String what, int theirs, int ours) {
        table.text(texts.get(what)).whole(theirs).whole(ours).whole((long) ours - theirs);
    }
}
