package id.sadardesa.core.coverage;

import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of those whom nobody protects, a page per village for its head; before it, where there
 * is more than one village, a page with all of them.
 */
final class ExposedPaper {
    private final Overview overview;
    private final Stationery stationery;
    private final Texts texts;

    ExposedPaper(Overview overview, Stationery stationery) {
        this.overview = overview;
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        SafeFile.write(file, this::write);
    }

    void write(OutputStream out) {
        try (PaperDocument paper =
                stationery.open(out, texts.get("coverage.paper.title", overview.day()))) {
            List<Village> villages = overview.villages();
            if (villages.size() != 1) {
                summary(paper);
            }
            for (Village village : villages) {
                Overview here = overview.in(village);
                if (villages.size() == 1 || !here.exposed().isEmpty()) {
                    if (villages.size() > 1) {
                        paper.newPage();
                    }
                    page(paper, village, here);
                }
            }
        }
    }

    private void summary(PaperDocument paper) {
        head(paper, stationery.office().fullName(), overview);
        PaperTable table = paper.table(0.8f, 3.9f, 1.4f, 1.6f, 1.6f, 1.8f);
        table.header(
                List.of(
                        texts.get("coverage.column.no"),
                        texts.get("coverage.column.village"),
                        texts.get("coverage.column.people"),
                        texts.get("coverage.column.protected"),
                        texts.get("coverage.column.taspen"),
                        texts.get("coverage.column.exposed")));
        int no = 0;
        for (Village village : overview.villages()) {
            table.centred(Integer.toString(++no)).text(village.name());
            counts(table, overview.in(village));
        }
        table.totals().across(2).text(texts.get("coverage.column.total"));
        counts(table, overview);
        paper.add(table);
        end(paper);
    }

    private static void counts(PaperTable table, Overview of) {
        table.whole(of.people().size())
                .whole(of.count(Guard.BPJS))
                .whole(of.count(Guard.TASPEN))
                .whole(of.exposed().size());
    }

    private void page(PaperDocument paper, Village village, Overview here) {
        head(paper, texts.get("coverage.paper.village", village.name()), here);
        List<Coverage> exposed = here.exposed();
        if (exposed.isEmpty()) {
            paper.frame(
                    texts.get("coverage.paper.noneTitle"),
                    texts.get("coverage.paper.none", here.people().size()));
        } else {
            paper.add(list(paper, exposed));
        }
        end(paper);
    }

    private void head(PaperDocument paper, String where, Overview of) {
        paper.letterhead(stationery.head());
        paper.title(
                texts.get("coverage.paper.heading"),
                where,
                texts.get("coverage.paper.day", texts.longDate(of.day())));
        paper.figures(
                List.of(
                        Integer.toString(of.people().size()),
                        Integer.toString(of.count(Guard.BPJS)),
                        Integer.toString(of.count(Guard.TASPEN)),
                        Integer.toString(of.exposed().size())),
                List.of(
                        texts.get("coverage.column.people"),
                        texts.get("coverage.column.protected"),
                        texts.get("coverage.column.taspen"),
                        texts.get("coverage.column.exposed")));
        if (!of.exposed().isEmpty()) {
            Loss least = of.exposed().get(0).loss();
            paper.text(
                    texts.get(
                            "coverage.paper.loss",
                            of.exposed().size(),
                            least.death(),
                            least.legalBasis()));
        }
    }

    private PaperTable list(PaperDocument paper, List<Coverage> exposed) {
        PaperTable table = paper.table(0.8f, 3.2f, 2.5f, 2.3f, 3.5f, 2.7f);
        table.header(
                List.of(
                        texts.get("coverage.column.no"),
                        texts.get("coverage.column.name"),
                        texts.get("coverage.column.nik"),
                        texts.get("coverage.column.post"),
                        texts.get("coverage.column.cause"),
                        texts.get("coverage.column.next")));
        int no = 0;
        for (Coverage one : exposed) {
            Cause cause = one.cause();
            table.centred(Integer.toString(++no))
                    .text(one.person().fullName())
                    .text(Papers.nik(one.person()))
                    .text(Papers.post(one.post(), texts))
                    .text(texts.get(one.because()))
                    .text(cause == null ? "" : texts.get(cause.nextKey()));
        }
        return table;
    }

    private void end(PaperDocument paper) {
        paper.end(
                texts.get("coverage.paper.notes"),
                List.of(
                        texts.get("coverage.paper.note.who"),
                        texts.get("coverage.paper.note.records", texts.longDate(stationery.on())),
                        texts.get("coverage.paper.note.nik")),
                stationery.signature());
    }
}
