package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Villages;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The door to the papers of a month. Official papers are always in Indonesian. */
public final class Reports {
    private final Offices offices;
    private final People people;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final MonthlyReading reading;
    private final Disclosures disclosures;
    private final Snapshots snapshots;
    private final Comparisons comparisons;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();
    private final Corrected corrected;
    private volatile Illustrator illustrator = (report, overview, counted) -> List.of();
    private volatile PackParts parts = (report, edition) -> List.of();

    public Reports(
            Offices offices,
            Villages villages,
            People people,
            Enrolments enrolments,
            Contributions contributions,
            Coverages coverages,
            Ledger ledger,
            IssuedCards cards,
            Claims claims,
            Disclosures disclosures,
            Snapshots snapshots,
            Clock clock) {
        this.disclosures = disclosures;
        this.snapshots = snapshots;
        this.comparisons = new Comparisons(snapshots, this::now);
        this.corrected = new Corrected(comparisons);
        this.offices = offices;
        this.people = people;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.clock = clock;
        this.reading =
                new MonthlyReading(
                        offices,
                        villages,
                        people,
                        enrolments,
                        contributions,
                        coverages,
                        ledger,
                        cards,
                        claims,
                        clock);
        ledger.periods()
                .whenClosed((pen, closing) -> snapshots.take(pen, closing, now(closing.period())));
    }

    /** What closed months reported. */
    public Snapshots snapshots() {
        return snapshots;
    }

    /** What differs between two months, or between what a month reported and what is known now. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /**
     * All that is reported of a month, without charts: of a closed one what it reported when it was
     * closed, whatever changed since; of any other what the records say now.
     *
     * @throws Problem as {@link #now}
     */
    public MonthlyReport monthly(Period period) {
        return snapshots
                .of(period)
                .map(one -> snapshots.plain(one, Progress.SILENT))
                .orElseGet(() -> now(period));
    }

    /** Whether a month and its corrections take no looking back through the journal. */
    public boolean atHand(Period period) {
        return snapshots
                .of(period)
                .map(one -> snapshots.atHand(one) && corrected.knows(one))
                .orElseGet(() -> snapshots.before(period).map(snapshots::plainAtHand).orElse(true));
    }

    /** The month with charts and all that its papers need, which then are drawn at once. */
    public MonthlyReport ready(Period period, Progress progress) {
        MonthlyReport report =
                snapshots
                        .of(period)
                        .map(one -> snapshots.report(one, progress))
                        .orElseGet(() -> illustrated(period));
        corrected.of(report, progress);
        return report;
    }

    /** Who draws the charts; asked for those reports that somebody looks at. */
    public void illustratedBy(Illustrator who) {
        this.illustrator = who;
    }

    /** As {@link #now}, with charts. */
    public MonthlyReport illustrated(Period period) {
        var made = reading.of(period);
        return made.report()
                .illustrated(illustrator.of(made.report(), made.overview(), made.counted()));
    }

    /**
     * What the records of now say of a month, as it stood on its last day; the same records give
     * the same report. The contributions of a closed month are those of its bills.
     *
     * @throws Problem when no office is set up, the month has not begun or has no contribution
     *     rates
     */
    public MonthlyReport now(Period period) {
        return reading.of(period).report();
    }

    /** The PDF that {@link #write} would write, for looking at its pages first. */
    public byte[] paper(MonthlyReport report, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MonthlyPaper(report, printing(report, edition), texts).write(out, Progress.SILENT);
        return out.toByteArray();
    }

    private Printing printing(MonthlyReport report, Edition edition) {
        byte[] logo = offices.logo().orElse(null);
        Snapshot snapshot = report.snapshot();
        LocalDate on = snapshot == null ? LocalDate.now(clock) : snapshot.on();
        return new Printing(
                new Stationery(report.office(), logo, edition.paper(), on, texts),
                edition.number(),
                edition.audience(),
                snapshot,
                corrected.of(report, Progress.SILENT));
    }

    /**
     * Writes a comparison to a file: a workbook or a PDF, as its name ends.
     *
     * @throws Problem as {@link #write(MonthlyReport, Path, Edition, Progress)}
     */
    public void write(Comparison comparison, Path file, Edition edition) {
        MonthlyReport after = comparison.after();
        Stationery stationery =
                new Stationery(
                        after.office(),
                        offices.logo().orElse(null),
                        edition.paper(),
                        LocalDate.now(clock),
                        texts);
        Printing printing =
                new Printing(stationery, edition.number(), edition.audience(), null, null);
        String title = String.valueOf(file.getFileName());
        String name = title.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".pdf")) {
            throw Problem.of("report.compare.file", title);
        }
        if (edition.audience().isWhole()) {
            int people = comparison.people().size();
            disclosures.note("compare", after.period(), title, people, edition.reason());
        }
        if (name.endsWith(".xlsx")) {
            new ComparisonSheets(comparison, edition.audience(), stationery).write(file);
        } else {
            new ComparisonPaper(comparison, edition.audience(), texts).write(file, printing);
        }
    }

    /**
     * Writes the report to a file: a workbook, a PDF for signature or CSV, as its name ends. One
     * with whole numbers is noted in the journal with its reason; CSV carries sums only.
     *
     * @throws Problem when the name ends otherwise, the reason is missing or the place cannot be
     *     written to
     */
    public void write(MonthlyReport report, Path file, Edition edition, Progress progress) {
        Printing printing = printing(report, edition);
        String title = String.valueOf(file.getFileName());
        String name = title.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            new MonthlyCsv(report, texts).write(file);
            return;
        }
        if (!name.endsWith(".xlsx") && !name.endsWith(".pdf")) {
            throw Problem.of("report.file.kind", title);
        }
        disclose(report, title, edition);
        if (name.endsWith(".xlsx")) {
            new MonthlyWorkbook(report, printing, texts).write(file, List.of(), progress);
        } else {
            new MonthlyPaper(report, printing, texts).write(file, progress);
        }
    }

    /**
     * Writes the charts of a month as a PDF of their own; they name nobody.
     *
     * @throws Problem when the name does not end in .pdf or the place cannot be written to
     */
    public void writeCharts(MonthlyReport report, Path file, Paper paper) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Problem.of("report.pictures.file", name);
        }
        Printing printing = printing(report, new Edition(Audience.BOARD, paper, null, null));
        SafeFile.write(file, out -> ChartPaper.write(report, printing, texts, out));
    }

    /** Says what stands behind the report in the month's pack. */
    public void packWith(PackParts more) {
        this.parts = more;
    }

    /** Everything of a month in one step. */
    public ReportPack pack() {
        return new ReportPack(this);
    }

    /** What stands behind the report in the month's pack. */
    List<PackPart> parts(MonthlyReport report, Edition edition) {
        return parts.of(report, edition);
    }

    private void disclose(MonthlyReport report, String files, Edition edition) {
        disclose(report, files, report.members().size(), edition);
    }

    /** Notes a report that goes out with everything whole. */
    void disclose(MonthlyReport report, String files, int people, Edition edition) {
        if (edition.audience().isWhole()) {
            disclosures.note("monthly", report.period(), files, people, edition.reason());
        }
    }

    /** The report as a PDF behind the letter that goes with it, and its further parts. */
    void withLetter(MonthlyReport report, Edition edition, List<PackPart> more, OutputStream out) {
        Printing printing = printing(report, edition);
        new MonthlyPaper(report, printing, texts)
                .behind(new CoverLetter(report, printing, texts))
                .before(more)
                .write(out, Progress.SILENT);
    }

    /** The workbook with further parts, of what was disclosed already. */
    void workbook(
            MonthlyReport report,
            Path file,
            Edition edition,
            List<PackPart> more,
            Progress progress) {
        new MonthlyWorkbook(report, printing(report, edition), texts).write(file, more, progress);
    }

    /** One further part as CSV. */
    void csv(MonthlyReport report, PackPart part, Path file, Edition edition) {
        part.csv(file, printing(report, edition).stationery());
    }

    /**
     * What changed in a month: who joined, left or is billed otherwise; also for a month to come.
     * Who leaves on a day to come stands in it when the successor is on record.
     */
    public List<Mutation> mutations(Period period) {
        return Mutations.of(
                contributions.bill(period.previous()),
                contributions.bill(period),
                people.posts(),
                enrolments.leavers().all());
    }

    /**
     * Writes changes as a letter to the branch or as a workbook, as the file's name ends.
     *
     * @param number the letter's number, or null to leave room for it
     * @throws Problem when there is no change, the name ends otherwise or the place cannot be
     *     written to
     */
    public void writeMutations(
            Period period,
            List<Mutation> mutations,
            Path file,
            Paper paper,
            @Nullable String number) {
        if (mutations.isEmpty()) {
            throw Problem.of("report.mutations.none", period);
        }
        Stationery stationery = Stationery.of(offices, paper, LocalDate.now(clock), texts);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            new MutationsWorkbook(stationery, period, mutations).write(file);
        } else if (name.endsWith(".pdf")) {
            new MutationsLetter(stationery, period, mutations, number).write(file);
        } else {
            throw Problem.of("report.mutations.kind", String.valueOf(file.getFileName()));
        }
    }
}
