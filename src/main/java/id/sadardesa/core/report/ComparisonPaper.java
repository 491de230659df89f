package id.sadardesa.core.report;

import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A comparison on paper: by itself, or as the corrections of a monthly report. */
final class ComparisonPaper {
    private final Comparison comparison;
    private final Audience audience;
    private final Texts texts;
    private final ComparisonWords words;

    ComparisonPaper(Comparison comparison, Audience audience, Texts texts) {
        this.comparison = comparison;
        this.audience = audience;
        this.texts = texts;
        this.words = new ComparisonWords(texts);
    }

    void write(Path file, Printing printing) {
        SafeFile.write(file, out -> write(out, printing));
    }

    void write(OutputStream out, Printing printing) {
        String title = title();
        try (PaperDocument paper = printing.stationery().open(out, title)) {
            paper.letterhead(printing.stationery().head());
            List<String> below = new ArrayList<>();
            below.add(title);
            if (printing.stationery().office().training()) {
                below.add(texts.get("report.monthly.training"));
            }
            paper.title(texts.get("report.compare.heading"), below.toArray(String[]::new));
            if (comparison.same()) {
                paper.text(texts.get("report.compare.nothing"));
            }
            paper.heading(texts.get("report.compare.sums"));
            paper.add(figures(paper, comparison.figures()));
            villages(paper);
            if (audience.isPrivate() && !comparison.people().isEmpty()) {
                paper.heading(texts.get("report.compare.people", comparison.people().size()));
                paper.add(people(paper));
            }
            payments(paper);
            paper.signature(printing.stationery().signature());
        }
    }

    private String title() {
        MonthlyReport before = comparison.before();
        Snapshot snapshot = before.snapshot();
        return comparison.oneMonth() && snapshot != null
                ? texts.get("report.compare.since", before.period(), texts.date(snapshot.on()))
                : texts.get("report.compare.months", before.period(), comparison.after().period());
    }

    /** What a monthly report says of the month before it, where that is otherwise now. */
    void on(PaperDocument paper) {
        Snapshot snapshot = comparison.before().snapshot();
        paper.heading(texts.get("report.section.corrections", comparison.before().period()));
        if (snapshot != null) {
            paper.text(
                    texts.get(
                            "report.compare.opening",
                            comparison.before().period(),
                            texts.longDate(snapshot.on()),
                            snapshot.code()));
        }
        List<Comparison.Figure> changed =
                comparison.figures().stream().filter(Comparison.Figure::changed).toList();
        if (!changed.isEmpty()) {
            paper.add(figures(paper, changed));
        }
        if (audience.isPrivate() && !comparison.people().isEmpty()) {
            paper.add(people(paper));
        }
        payments(paper);
    }

    /** Each payment that is not as it was reported; sums of some would hide each other. */
    private void payments(PaperDocument paper) {
        if (!audience.isPrivate() || comparison.payments().isEmpty()) {
            return;
        }
        paper.text(texts.get("report.compare.payments", comparison.payments().size()));
        PaperTable table = paper.table(0.8f, 3.6f, 1.7f, 4, 4.6f);
        table.header(
                List.of(
                        texts.get("report.column.no"),
                        texts.get("report.dealing.village"),
                        texts.get("report.compare.kind"),
                        texts.get("report.compare.change"),
                        texts.get("report.compare.why")));
        int no = 0;
        for (PaymentChange change : comparison.payments()) {
            table.centred(Integer.toString(++no))
                    .text(words.who(change))
                    .text(texts.get(change.kind().textKey()))
                    .text(words.what(change))
                    .text(words.why(change));
        }
        paper.add(table);
    }

    private PaperTable figures(PaperDocument paper, List<Comparison.Figure> figures) {
        PaperTable table = paper.table(4, 2.5f, 2.5f, 2.5f);
        table.header(
                List.of(
                        texts.get("report.compare.what"),
                        texts.get(words.side(comparison, false)),
                        texts.get(words.side(comparison, true)),
                        texts.get("report.compare.growth")));
        for (Comparison.Figure figure : figures) {
            table.text(texts.get(figure.textKey()))
                    .centred(words.value(figure, figure.before()))
                    .centred(words.value(figure, figure.after()))
                    .centred(words.growth(figure));
        }
        return table;
    }

    private void villages(PaperDocument paper) {
        List<Comparison.VillageChange> changes = comparison.villages();
        if (changes.isEmpty()) {
            return;
        }
        paper.heading(texts.get("report.compare.villages", changes.size()));
        PaperTable table = paper.table(3, 1.5f, 1.5f, 1.5f, 1.5f, 2.3f, 2.3f);
        table.header(
                List.of(
                        texts.get("report.column.village"),
                        texts.get("report.compare.activeBefore"),
                        texts.get("report.compare.activeAfter"),
                        texts.get("report.compare.missingBefore"),
                        texts.get("report.compare.missingAfter"),
                        texts.get("report.compare.billBefore"),
                        texts.get("report.compare.billAfter")));
        for (Comparison.VillageChange one : changes) {
            table.text(one.village().name())
                    .whole(one.before().active())
                    .whole(one.after().active())
                    .whole(one.before().missing())
                    .whole(one.after().missing())
                    .money(one.owedBefore())
                    .money(one.owed());
        }
        paper.add(table);
    }

    private PaperTable people(PaperDocument paper) {
        PaperTable table = paper.table(0.8f, 3.6f, 1.7f, 4, 4.6f);
        table.header(
                List.of(
                        texts.get("report.column.no"),
                        texts.get("report.compare.who"),
                        texts.get("report.compare.kind"),
                        texts.get("report.compare.change"),
                        texts.get("report.compare.why")));
        int no = 0;
        for (MemberChange change : comparison.people()) {
            PersonBill bill = change.member().bill();
            table.centred(Integer.toString(++no))
                    .text(
                            bill.person().fullName()
                                    + "\n"
                                    + bill.post().title(texts)
                                    + ", "
                                    + bill.village().name())
                    .text(texts.get(change.kind().textKey()))
                    .text(words.what(change))
                    .text(words.why(change));
        }
        return table;
    }
}
