package id.sadardesa.core.visit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.VillageHead;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters that ask heads of villages for what is lacking; no number of anybody. */
record VisitLetters(List<Visit> visits, Stationery stationery, @Nullable String number) {
    void write(OutputStream out) {
        Texts texts = stationery.texts();
        try (PaperDocument paper = stationery.open(out, texts.get("visit.letter.subject"))) {
            for (int i = 0; i < visits.size(); i++) {
                if (i > 0) {
                    paper.newPage();
                }
                paper.part(Place.named(visits.get(i).village(), texts));
                draw(paper, visits.get(i), texts);
            }
        }
    }

    private void draw(PaperDocument paper, Visit visit, Texts texts) {
        stationery.begin(
                paper,
                new Letter(
                        number,
                        null,
                        texts.get("visit.letter.subject"),
                        VillageHead.lines(visit.village(), texts)));
        List<Ask> asks = Ask.of(visit, texts);
        String day = texts.longDate(visit.day());
        String where = Place.named(visit.village(), texts);
        if (visit.people().isEmpty()) {
            paper.paragraph(texts.get("visit.letter.nobody", day, where));
        } else if (asks.isEmpty()) {
            paper.paragraph(texts.get("visit.letter.nothing", day, where));
        } else {
            paper.paragraph(texts.get("visit.letter.opening", day, where));
            paper.add(table(paper, asks, texts));
            Rupiah payable = Visit.sum(visit.payable());
            if (!payable.isZero()) {
                paper.paragraph(texts.get("visit.letter.words", payable, Terbilang.of(payable)));
            }
        }
        if (!visit.exposed().isEmpty()) {
            paper.paragraph(exposed(visit, texts));
        }
        if (visit.confidential()) {
            paper.paragraph(texts.get("visit.letter.private", stationery.office().ownName()));
        }
        paper.closing(texts.get("visit.letter.thanks"), stationery.signature().undated());
    }

    private static String exposed(Visit visit, Texts texts) {
        List<Resident> exposed = visit.exposed();
        int people = visit.people().size();
        return visit.everybody(exposed)
                ? texts.get("visit.letter.allExposed", people)
                : texts.get(
                        "visit.letter.exposed",
                        exposed.size(),
                        people,
                        exposed.stream().map(one -> one.called(texts)).toList());
    }

    private static PaperTable table(PaperDocument paper, List<Ask> asks, Texts texts) {
        PaperTable table = paper.table(0.6f, 4, 7);
        table.header(
                List.of(
                        texts.get("visit.column.no"),
                        texts.get("visit.column.ask"),
                        texts.get("visit.column.who")));
        int no = 0;
        for (Ask ask : asks) {
            table.centred(Integer.toString(++no))
                    .text(texts.get(ask.what()))
                    .text(ask.names().isEmpty() ? "–" : String.join("; ", ask.names()));
        }
        return table;
    }
}
