package id.sadardesa.core.visit;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Audience;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** The list that hangs on a village's notice board: names, posts, and who is protected. */
record BoardPaper(List<Visit> visits, Stationery stationery) {
    void write(OutputStream out, Progress progress) {
        Texts texts = stationery.texts();
        try (PaperDocument paper = stationery.open(out, texts.get("visit.board.title"))) {
            for (int i = 0; i < visits.size(); i++) {
                progress.check();
                progress.at(i, visits.size());
                if (i > 0) {
                    paper.newPage();
                }
                paper.part(Place.named(visits.get(i).village(), texts));
                page(paper, visits.get(i), texts);
            }
        }
    }

    private void page(PaperDocument paper, Visit visit, Texts texts) {
        paper.letterhead(stationery.head());
        paper.title(
                texts.get("visit.board.heading"),
                Place.named(visit.village(), texts),
                texts.get("visit.board.day", texts.longDate(visit.day())),
                texts.get("report.monthly.for", Text.of(Audience.BOARD.textKey())));
        if (visit.people().isEmpty()) {
            paper.frame(texts.get("visit.paper.nobodyTitle"), texts.get("visit.board.nobody"));
        } else {
            List<Standing> all = List.of(Standing.values());
            paper.even(
                    all.stream().map(one -> Integer.toString(one.count(visit))).toList(),
                    all.stream().map(one -> texts.get(one.textKey())).toList());
            paper.add(table(paper, visit, texts));
        }
        paper.end(
                texts.get("visit.paper.notes"),
                List.of(
                        texts.get(Audience.BOARD.noteKey()),
                        texts.get("visit.board.note", stationery.office().ownName())),
                stationery.signature());
    }

    private static PaperTable table(PaperDocument paper, Visit visit, Texts texts) {
        PaperTable table = paper.table(0.7f, 5, 4.5f, 3);
        table.header(
                Arrays.asList(
                        texts.get("visit.column.no"),
                        texts.get("visit.column.name"),
                        texts.get("visit.column.post"),
                        texts.get("visit.column.state")));
        int no = 0;
        for (Resident one : visit.people()) {
            table.centred(Integer.toString(++no))
                    .text(one.name())
                    .text(one.post(texts))
                    .text(texts.get(Standing.of(one.coverage()).textKey()));
        }
        table.totals()
                .across(3)
                .text(texts.get("visit.column.people"))
                .whole(visit.people().size());
        return table;
    }
}
