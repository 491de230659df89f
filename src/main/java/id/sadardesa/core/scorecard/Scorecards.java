package id.sadardesa.core.scorecard;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.village.Village;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to the Desa Sadar scorecard: criteria of the office's own, scores and places today, what
 * cannot be counted, the awards of every year, and the evidence on paper.
 */
public final class Scorecards {
    /** BPJS Ketenagakerjaan began in 2014: nothing can have been given before. */
    private static final int FIRST_YEAR = 2014;

    private final ScorecardStore store;
    private final Journal journal;
    private final Offices offices;
    private final Reports reports;
    private final Enrolments enrolments;
    private final Agreements agreements;
    private final Coverages coverages;
    private final Arrears arrears;
    private final Clock clock;

    public Scorecards(
            Database database,
            Journal journal,
            Offices offices,
            Reports reports,
            Enrolments enrolments,
            Agreements agreements,
            Coverages coverages,
            Arrears arrears,
            Clock clock) {
        this.store = new ScorecardStore(database);
        this.journal = journal;
        this.offices = offices;
        this.reports = reports;
        this.enrolments = enrolments;
        this.agreements = agreements;
        this.coverages = coverages;
        this.arrears = arrears;
        this.clock = clock;
    }

    /** All criteria in their order, also those of weight 0. */
    public List<Criterion> criteria() {
        return store.criteria();
    }

    /**
     * How all villages stand today, by the same counts as the monthly report.
     *
     * @throws Problem when no criterion has a weight
     */
    public Scorecard today() {
        return on(LocalDate.now(clock));
    }

    /**
     * How all villages stood at the end of a year; for this year, how they stand today.
     *
     * @throws Problem when the year has not come, or no criterion has a weight
     */
    public Scorecard of(int year) {
        LocalDate today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Problem.of("scorecard.year", Integer.toString(year), FIRST_YEAR, today.getYear());
        }
        return year == today.getYear() ? today() : on(LocalDate.of(year, 12, 31));
    }

    private Scorecard on(LocalDate day) {
        return of(reports.now(Period.of(day)).recap(), coverages.on(day));
    }

    /** Whether there is anything to score by: a criterion with a weight. */
    public boolean counts() {
        return !counting().isEmpty();
    }

    private List<Criterion> counting() {
        return criteria().stream().filter(one -> one.weight() > 0).toList();
    }

    /**
     * How all villages stood on a day that was counted already.
     *
     * @param recap the counts of the monthly report
     * @param overview who was protected on the day
     * @throws Problem when no criterion has a weight
     */
    public Scorecard of(List<VillageCount> recap, Overview overview) {
        LocalDate day = overview.day();
        List<Criterion> counting = counting();
        if (counting.isEmpty()) {
            throw Problem.of("scorecard.none");
        }
        Measuring measuring =
                new Measuring(
                        recap,
                        enrolments.candidates(day),
                        overview.byPerson(),
                        store.statements(day.getYear()),
                        village -> agreements.holding(village, day),
                        new Punctuality(day, arrears.accounts(day)));
        return Scorecard.of(
                day,
                counting,
                recap.stream()
                        .map(one -> one.village())
                        .filter(village -> village.kind() != Village.Kind.KECAMATAN)
                        .map(village -> measuring.score(village, counting))
                        .toList());
    }

    /**
     * Changes a criterion, or adds one of the office's own.
     *
     * @throws Problem when it cannot be meant
     */
    public void set(Criterion criterion) {
        criterion.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        boolean known = criteria().stream().anyMatch(one -> one.id().equals(criterion.id()));
        journal.act(
                Action.of("scorecard.criterion", criterion.name().strip()),
                pen -> {
                    if (known) {
                        ScorecardStore.update(pen, criterion);
                    } else {
                        ScorecardStore.insert(pen, criterion);
                    }
                    return criterion;
                });
    }

    /**
     * Takes a criterion away.
     *
     * @throws Problem when something was stated for it; weight 0 leaves it out all the same
     */
    public void remove(Criterion criterion) {
        try {
            journal.act(
                    Action.of("scorecard.removeCriterion", criterion.name()),
                    pen -> {
                        ScorecardStore.delete(pen, criterion);
                        return criterion;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("scorecard.inUse", criterion.name()), e);
        }
    }

    /**
     * States for this year what cannot be counted.
     *
     * @param percent 0 to 100
     * @throws Problem without evidence, or when the criterion is counted by the program
     */
    public void state(Village village, Criterion criterion, int percent, String evidence) {
        if (criterion.measure() != Measure.STATED) {
            throw Problem.of("scorecard.state.counted", criterion.name());
        }
        if (percent < 0 || percent > 100) {
            throw Problem.of("scorecard.state.percent", percent);
        }
        if (evidence.isBlank() || evidence.strip().length() > Lengths.EVIDENCE) {
            throw Problem.of("scorecard.state.evidence", Lengths.EVIDENCE);
        }
        int year = LocalDate.now(clock).getYear();
        journal.act(
                Action.of("scorecard.state", criterion.name(), village.name()),
                pen -> {
                    ScorecardStore.state(
                            pen,
                            new Statement(
                                    village.id(), criterion.id(), year, percent, evidence.strip()));
                    return village;
                });
    }

    /** The awards of all years, the newest first. */
    public List<Award> awards() {
        return store.awards();
    }

    /**
     * Records an award.
     *
     * @throws Problem without a name or a giver, or for a year that cannot be meant
     */
    public UUID award(
            Village village,
            int year,
            String name,
            String giver,
            @Nullable LocalDate on,
            @Nullable String number) {
        LocalDate today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Problem.of("scorecard.award.year", Integer.toString(year));
        }
        if (name.isBlank() || giver.isBlank()) {
            throw Problem.of("scorecard.award.name");
        }
        if (on != null && on.isAfter(today)) {
            throw Problem.of("scorecard.award.day", on);
        }
        List<FieldProblem> problems = new ArrayList<>();
        Lengths.AWARD.check("name", "name", name, problems);
        Lengths.AWARD.check("giver", "giver", giver, problems);
        Lengths.AWARD.check("number", "number", number, problems);
        problems.stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        Award award =
                new Award(Ids.next(), village.id(), year, name.strip(), giver.strip(), on, number);
        return journal.act(
                Action.of("scorecard.award", Integer.toString(year), village.name()),
                pen -> {
                    ScorecardStore.insert(pen, award);
                    return award.id();
                });
    }

    public void remove(Award award) {
        journal.act(
                Action.of("scorecard.removeAward", Integer.toString(award.year()), award.name()),
                pen -> {
                    ScorecardStore.delete(pen, award);
                    return award;
                });
    }

    /**
     * Writes the evidence as PDF: the ranking, and a part with figures and people for each village.
     *
     * @param only one village, or null for all
     * @throws Problem when the name ends otherwise or the place cannot be written to
     */
    public void write(
            Scorecard scorecard,
            @Nullable Village only,
            Path file,
            Paper paper,
            Progress progress) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Problem.of("scorecard.file.kind", name);
        }
        paper(scorecard, only, paper).write(file, progress);
    }

    /** The PDF that {@link #write} would write, for looking at its pages first. */
    public byte[] evidence(Scorecard scorecard, @Nullable Village only, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper(scorecard, only, paper).write(out, Progress.SILENT);
        return out.toByteArray();
    }

    private EvidencePaper paper(Scorecard scorecard, @Nullable Village only, Paper paper) {
        Texts texts = Texts.indonesian();
        LocalDate day = scorecard.day();
        List<Candidate> people = enrolments.candidates(day);
        return new EvidencePaper(
                scorecard,
                only,
                people,
                coverages.on(day),
                awards(),
                village -> agreements.holding(village, day),
                Stationery.of(offices, paper, LocalDate.now(clock), texts));
    }
}
