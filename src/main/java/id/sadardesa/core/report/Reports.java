package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.coverage.Standings;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to the papers of a month. Official papers are always in Indonesian. */
public final class Reports {
    private final Offices offices;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final Coverages coverages;
    private final Ledger ledger;
    private final IssuedCards cards;
    private final Claims claims;
    private final Disclosures disclosures;
    private final Snapshots snapshots;
    private final Comparisons comparisons;
    private final Clock clock;
    private Illustrator illustrator = (report, overview) -> List.of();
    private final Texts texts = Texts.indonesian();
    private final AtomicReference<@Nullable Corrected> corrected = new AtomicReference<>();
    private volatile PackParts parts = (report, edition) -> List.of();

    /** What the report that was printed last puts right. */
    private record Corrected(MonthlyReport report, @Nullable Comparison corrections) {}

    /** A report, and who was protected on its day. */
    private record Made(MonthlyReport report, Overview overview) {}

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
        this.cards = cards;
        this.claims = claims;
        this.offices = offices;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.coverages = coverages;
        this.ledger = ledger;
        this.clock = clock;
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
     * All that is reported of a month: of a closed one what it reported when it was closed,
     * whatever changed since; of any other what the records say now.
     *
     * @throws Problem as {@link #now}
     */
    public MonthlyReport monthly(Period period) {
        return monthly(period, Progress.SILENT);
    }

    /** The same, and how far it is. */
    public MonthlyReport monthly(Period period, Progress progress) {
        return snapshots
                .of(period)
                .map(one -> snapshots.report(one, progress))
                .orElseGet(() -> illustrated(period));
    }

    /** Whether a month and its corrections take no looking back through the journal. */
    public boolean atHand(Period period) {
        return snapshots.atHand(period);
    }

    /** The month with everything that its papers need, which then are drawn at once. */
    public MonthlyReport ready(Period period, Progress progress) {
        MonthlyReport report = monthly(period, progress);
        corrections(report, progress);
        return report;
    }

    /** Who draws the charts; asked for those reports that somebody looks at. */
    public void illustratedBy(Illustrator who) {
        this.illustrator = who;
    }

    /** As {@link #now}, with charts. */
    public MonthlyReport illustrated(Period period) {
        Made made = made(period);
        return made.report().illustrated(illustrator.of(made.report(), made.overview()));
    }

    /**
     * What the records of now say of a month, as it stood on its last day; the same records give
     * the same report. The contributions of a closed month are those of its bills.
     *
     * @throws Problem when no office is set up, the month has not begun or has no contribution
     *     rates
     */
    public MonthlyReport now(Period period) {
        return made(period).report();
    }

    private Made made(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.first().isAfter(today)) {
            throw Problem.of("report.period.future", period);
        }
        LocalDate day = period.last().isAfter(today) ? today : period.last();
        List<Village> places = villages.all();
        List<Participation> participations = enrolments.all();
        List<Candidate> candidates = enrolments.candidates(day);
        Map<UUID, Post> posts =
                people.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Overview overview = coverages.on(day);
        Recap recap = new Recap(day, posts, participations, overview.byPerson());
        candidates.forEach(candidate -> recap.add(candidate.line()));
        OfficeBill bill = bill(period, places, participations, posts);
        MonthlyReport report =
                new MonthlyReport(
                        offices.current(),
                        period,
                        day,
                        places.stream().map(recap::of).toList(),
                        bill,
                        Mutations.of(
                                bill(period.previous(), places, participations, posts),
                                bill,
                                posts.values(),
                                enrolments.leavers().all()),
                        findings(day, bill, recap, places, candidates, participations),
                        bill.people().map(one -> member(one, overview.standings())).toList(),
                        ledger.periods().find(period).map(Closing::on).orElse(null),
                        dealings(period, day),
                        null,
                        List.of());
        return new Made(report, overview);
    }

    private Dealings dealings(Period period, LocalDate day) {
        Map<UUID, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::fullName));
        List<Account> accounts = ledger.arrears().accounts(day);
        return new Dealings(
                Dealings.paid(ledger.payments().all(), accounts, period, day),
                Dealings.billed(accounts, period),
                ledger.arrears().overdue(day),
                Dealings.cards(cards.all(), period, day),
                Dealings.claims(claims.all(), names, period, day));
    }

    /** A closed month as it was billed, whatever changed since; any other as it is now. */
    private OfficeBill bill(
            Period period,
            List<Village> places,
            List<Participation> participations,
            Map<UUID, Post> posts) {
        if (!ledger.periods().isClosed(period)) {
            return contributions.bill(period, participations);
        }
        Map<UUID, Participation> known =
                participations.stream()
                        .collect(Collectors.toMap(Participation::id, Function.identity()));
        return new BilledMonth(period, known, posts).of(places, ledger.bills().people(period));
    }

    private List<ReportRemark> findings(
            LocalDate day,
            OfficeBill bill,
            Recap recap,
            List<Village> places,
            List<Candidate> candidates,
            List<Participation> participations) {
        ReportRemarks findings = new ReportRemarks(day, people::contradictions);
        findings.rules(bill);
        findings.villages(places, recap);
        Map<UUID, PersonBill> bills =
                bill.people()
                        .collect(
                                Collectors.toMap(
                                        b -> b.person().id(), Function.identity(), (a, b) -> a));
        findings.people(candidates, Recap.openOn(day, participations), bills);
        return findings.all();
    }

    private static Member member(PersonBill bill, Standings standings) {
        return new Member(bill, standings.state(bill.participation()));
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
                corrections(report, Progress.SILENT));
    }

    /** What a report puts right of the month before; looked up once for each report. */
    @SuppressWarnings("ReferenceEquality") // the very report that was made, not one like it
    private @Nullable Comparison corrections(MonthlyReport report, Progress progress) {
        Corrected known = corrected.get();
        if (known == null || known.report() != report) {
            known = new Corrected(report, comparisons.corrections(report, progress).orElse(null));
            corrected.set(known);
        }
        return known.corrections();
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
