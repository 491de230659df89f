package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.paper.Ground;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The monthly report on paper, for the Camat's signature: two pages of sums, then the lists. */
final class MonthlyPaper {
    private final MonthlyReport report;
    private final Printing printing;
    private final Texts texts;
    private final MonthlyGrounds basis;
    private @Nullable CoverLetter letter;
    private List<PackPart> parts = List.of();

    MonthlyPaper(MonthlyReport report, Printing printing, Texts texts) {
        this.report = report;
        this.printing = printing;
        this.texts = texts;
        this.basis = new MonthlyGrounds(report, texts);
    }

    /** Puts a letter before it. */
    MonthlyPaper behind(CoverLetter cover) {
        this.letter = cover;
        return this;
    }

    /** Puts further parts after it. */
    MonthlyPaper before(List<PackPart> more) {
        this.parts = more;
        return this;
    }

    void write(Path file, Progress progress) {
        SafeFile.write(file, out -> write(out, progress));
    }

    void write(OutputStream out, Progress progress) {
        String title = texts.get("report.monthly.title", report.period());
        try (PaperDocument paper = printing.stationery().open(out, title)) {
            if (!printing.mark().isEmpty()) {
                paper.alsoAtFoot(printing.mark());
            }
            if (letter != null) {
                letter.on(paper);
            }
            head(paper);
            villages(paper);
            groups(paper);
            bill(paper);
            programmes(paper);
            mutations(paper);
            new MonthlyDealings(report, printing.audience(), texts).on(paper);
            findings(paper);
            grounds(paper);
            Comparison corrections = printing.corrections();
            if (corrections != null && corrections.says(printing.audience())) {
                new ComparisonPaper(corrections, printing.audience(), texts).on(paper);
            }
            paper.end(
                    texts.get("report.monthly.notes"), notes(), printing.stationery().signature());
            progress.check();
            charts(paper);
            new MonthlyLists(report, printing.audience(), texts).on(paper, progress);
            parts.forEach(part -> part.on(paper, printing.stationery()));
        }
    }

    private void charts(PaperDocument paper) {
        if (!report.charts().isEmpty()) {
            paper.newPage();
            paper.heading(texts.get("report.section.charts"));
            ChartPaper.on(paper, report, texts);
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(basis.notes());
        if (printing.audience() != Audience.SIGNATURE) {
            notes.add(texts.get(printing.audience().noteKey()));
        }
        return notes;
    }

    private void head(PaperDocument paper) {
        paper.letterhead(printing.stationery().head());
        List<String> below = new ArrayList<>();
        below.add(texts.get("report.monthly.subject"));
        below.add(texts.get("report.monthly.month", report.period()));
        below.add(
                printing.number() == null
                        ? texts.get("report.monthly.noNumber")
                        : texts.get("report.monthly.number", printing.number()));
        if (printing.audience() != Audience.SIGNATURE) {
            below.add(texts.get("report.monthly.for", Text.of(printing.audience().textKey())));
        }
        if (report.office().training()) {
            below.add(texts.get("report.monthly.training"));
        }
        paper.title(texts.get("report.monthly.heading"), below.toArray(String[]::new));
        Count total = report.total();
        paper.text(
                texts.get(
                        report.running() ? "report.monthly.running" : "report.monthly.opening",
                        texts.longDate(report.asOf()),
                        report.villages(),
                        report.office().fullName()));
        if (report.vacant() > 0) {
            paper.text(texts.get("report.monthly.vacant", total.missing(), report.vacant()));
        }
        paper.figures(
                List.of(
                        texts.get("report.figure.whole", total.due()),
                        texts.get("report.figure.whole", total.active()),
                        total.due() == 0
                                ? "–"
                                : texts.decimal(total.share().movePointRight(2), 1) + " %",
                        texts.get("report.figure.whole", total.proposed() + total.registered()),
                        texts.get("report.figure.whole", total.missing()),
                        texts.rupiah(basis.total())),
                List.of(
                        texts.get("report.count.due"),
                        texts.get("report.count.active"),
                        texts.get("report.count.share"),
                        texts.get("report.figure.waiting"),
                        texts.get("report.count.missing"),
                        texts.get("report.figure.bill")));
    }

    private void villages(PaperDocument paper) {
        paper.heading(texts.get("report.section.villages"));
        PaperTable table = paper.table(0.7f, 3, 1.5f, 1.3f, 1.3f, 1.2f, 1.4f, 1.2f, 1.2f, 1.2f);
        List<String> titles = columns("report.column.no", "report.column.village");
        titles.add(texts.get("report.count.vacant"));
        table.header(titles);
        int no = 0;
        for (VillageCount village : report.recap()) {
            table.centred(village.isVillage() ? Integer.toString(++no) : "")
                    .text(village.village().name());
            count(table, village.total());
            table.whole(village.vacant());
        }
        table.totals().across(2).text(texts.get("report.column.total"));
        count(table, report.total());
        table.whole(report.vacant());
        paper.add(table);
    }

    private void groups(PaperDocument paper) {
        paper.heading(texts.get("report.section.groups"));
        PaperTable table = paper.table(4, 1.5f, 1.4f, 1.4f, 1.3f, 1.4f, 1.3f, 1.3f);
        table.header(columns("report.column.group"));
        for (PostGroup group : report.groups()) {
            table.text(texts.get(group.textKey()));
            count(table, report.total(group));
        }
        table.totals().text(texts.get("report.column.total"));
        count(table, report.total());
        paper.add(table);
    }

    private List<String> columns(String... first) {
        List<String> titles = new ArrayList<>();
        for (String key : first) {
            titles.add(texts.get(key));
        }
        titles.add(texts.get("report.count.due"));
        titles.add(texts.get("report.count.proposed"));
        titles.add(texts.get("report.count.registered"));
        titles.add(texts.get("report.count.active"));
        titles.add(texts.get("report.count.late"));
        titles.add(texts.get("report.count.missing"));
        titles.add(texts.get("report.count.share"));
        return titles;
    }

    static void count(PaperTable table, Count count) {
        table.whole(count.due())
                .whole(count.proposed())
                .whole(count.registered())
                .whole(count.active())
                .whole(count.late())
                .whole(count.missing());
        if (count.due() == 0) {
            table.centred("–");
        } else {
            table.percent(count.share());
        }
    }

    private void bill(PaperDocument paper) {
        paper.heading(texts.get("report.section.bill"));
        List<Programme> programmes = basis.programmes();
        float[] widths = new float[4 + programmes.size()];
        Arrays.fill(widths, 2);
        widths[0] = 0.7f;
        widths[1] = 3;
        widths[2] = 1.2f;
        PaperTable table = paper.table(widths);
        List<String> titles = new ArrayList<>();
        titles.add(texts.get("report.column.no"));
        titles.add(texts.get("report.column.village"));
        titles.add(texts.get("report.column.people"));
        programmes.forEach(programme -> titles.add(programme.name()));
        titles.add(texts.get("report.column.sum"));
        table.header(titles);
        int no = 0;
        for (VillageBill village : report.bill().villages()) {
            table.centred(Integer.toString(++no))
                    .text(village.village().name())
                    .whole(village.people().size());
            programmes.forEach(programme -> table.money(village.of(programme)));
            table.money(village.total());
        }
        table.totals().across(2).text(texts.get("report.column.total"));
        table.whole(report.members().size());
        programmes.forEach(programme -> table.money(basis.sum(programme)));
        table.money(basis.total());
        paper.add(table);
    }

    private void programmes(PaperDocument paper) {
        paper.heading(texts.get("report.section.programmes"));
        PaperTable table = paper.table(4.5f, 1.3f, 2, 2, 2);
        table.header(
                List.of(
                        texts.get("report.column.programme"),
                        texts.get("report.column.people"),
                        texts.get("report.column.employer"),
                        texts.get("report.column.worker"),
                        texts.get("report.column.sum")));
        for (Programme programme : basis.programmes()) {
            table.text(texts.get("report.programme." + programme))
                    .whole(basis.people(programme))
                    .money(basis.sum(programme, Payer.EMPLOYER))
                    .money(basis.sum(programme, Payer.WORKER))
                    .money(basis.sum(programme));
        }
        table.totals()
                .text(texts.get("report.column.total"))
                .whole(report.members().size())
                .money(basis.sum(Payer.EMPLOYER))
                .money(basis.sum(Payer.WORKER))
                .money(basis.total());
        table.across(5).text(texts.get("report.monthly.words", Terbilang.capital(basis.total())));
        paper.add(table);
    }

    private void mutations(PaperDocument paper) {
        paper.heading(texts.get("report.section.mutations"));
        PaperTable table = paper.table(8, 1.5f);
        table.header(
                List.of(texts.get("report.column.mutation"), texts.get("report.column.people")));
        for (Mutation.Kind kind : Mutation.Kind.values()) {
            table.text(texts.get(kind.textKey())).whole(report.mutations(kind).size());
            if (kind == Mutation.Kind.LEFT) {
                causes(table);
            }
        }
        paper.add(table);
    }

    private void causes(PaperTable table) {
        for (EndCause cause : EndCause.values()) {
            long people = basis.left(cause);
            if (people > 0) {
                table.text("      " + cause + " " + texts.get(cause.textKey())).whole(people);
            }
        }
    }

    /** The office's and the villages' findings; those about people are counted and listed later. */
    private void findings(PaperDocument paper) {
        paper.heading(texts.get("report.section.findings"));
        if (report.findings().isEmpty()) {
            paper.text(texts.get("report.finding.none"));
            return;
        }
        PaperTable table = paper.table(0.7f, 2.2f, 9);
        table.header(
                List.of(
                        texts.get("report.column.no"),
                        texts.get("report.column.where"),
                        texts.get("report.column.finding")));
        int no = 0;
        for (ReportRemark finding : report.findings()) {
            if (finding.person() == null) {
                table.centred(Integer.toString(++no))
                        .text(where(finding.village() == null ? null : finding.village().name()))
                        .text(texts.get(finding.text()));
            }
        }
        long people = report.findings().stream().filter(f -> f.person() != null).count();
        if (people > 0) {
            table.centred(Integer.toString(++no))
                    .text(texts.get("report.where.people"))
                    .text(texts.get("report.finding.people", people));
        }
        paper.add(table);
    }

    private void grounds(PaperDocument paper) {
        List<Ground> grounds = basis.grounds();
        if (!grounds.isEmpty()) {
            paper.heading(texts.get("report.section.grounds"));
            paper.add(Ground.table(paper, grounds, texts));
        }
    }

    private String where(@Nullable String village) {
        return village == null ? texts.get("report.where.office") : village;
    }
}
