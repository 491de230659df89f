package id.sadardesa.core.budget;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.Forecast;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to what next year costs: for each village and every month, under scenarios that can be
 * kept and compared. The papers are always in Indonesian.
 */
public final class Budgets {
    private final ScenarioStore store;
    private final ProvidedStore provided;
    private final Journal journal;
    private final Offices offices;
    private final Villages villages;
    private final Rules rules;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public Budgets(
            Database database,
            Journal journal,
            Offices offices,
            Villages villages,
            Rules rules,
            Enrolments enrolments,
            Contributions contributions,
            Clock clock) {
        this.store = new ScenarioStore(database);
        this.provided = new ProvidedStore(database);
        this.journal = journal;
        this.offices = offices;
        this.villages = villages;
        this.rules = rules;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** What all villages need for the twelve months of a year. */
    public Budget plan(int year, Scenario scenario) {
        return plan(year, scenario, null);
    }

    /**
     * What villages need for the twelve contribution months of a year; for those who take part,
     * exactly what the bills of these months will say, once the end of those who hand their post
     * over is recorded. There is no thirteenth month.
     *
     * @param only one village, or null for all
     * @throws Problem when a month has no rate or somebody's wage is not on record; it names the
     *     rule, the month and the post
     */
    public Budget plan(int year, Scenario scenario, @Nullable Village only) {
        refuse(scenario.problems());
        Period first = new Period(YearMonth.of(requireYear(year), 1));
        rules.tariff(first, RiskClass.I).of(Programme.JKK);
        AssumedRules grounds = new AssumedRules(year, scenario);
        Forecast forecast = contributions.forecast(grounds);
        List<Candidate> candidates = enrolments.candidates();
        List<Candidate> chosen = Budgeting.ofGroups(scenario, candidates);
        List<Participation> added = added(chosen, scenario, first);
        List<Participation> takers =
                enrolments.all().stream().map(one -> ScenarioTerms.under(scenario, one)).toList();
        return new Budgeting(
                        year,
                        scenario,
                        only == null ? villages.all() : List.of(only),
                        forecast,
                        grounds,
                        contributions.handovers())
                .run(takers, added, candidates, Budgeting.leftOut(chosen, added))
                .beside(provided.of(year));
    }

    private static int requireYear(int year) {
        if (year < 2000 || year > 2100) {
            throw Problem.of("budget.plan.year", Integer.toString(year));
        }
        return year;
    }

    private List<Participation> added(List<Candidate> chosen, Scenario scenario, Period first) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<Segment, List<Candidate>> bySegment =
                chosen.stream()
                        .collect(Collectors.groupingBy(one -> Enrolments.segment(one.line())));
        List<Participation> added = new ArrayList<>();
        bySegment.forEach(
                (segment, joining) ->
                        added.addAll(
                                enrolments.proposals(joining, joining(scenario, segment, first))));
        return added;
    }

    private static EnrolmentForm joining(Scenario scenario, Segment segment, Period first) {
        return EnrolmentForm.of(
                        ScenarioTerms.programmes(scenario, segment, ScenarioTerms.LEAST), first)
                .paidBy(Funding.ADD, null)
                .earning(scenario.income());
    }

    /**
     * Records what a village's budget provides for a year (pagu); null takes it away.
     *
     * @throws Problem when the year or the amount cannot be meant
     */
    public void provide(Village village, int year, @Nullable Provided amount) {
        requireYear(year);
        if (amount != null) {
            refuse(amount.problems());
        }
        journal.act(
                Action.of("budget.provide", village.name(), Integer.toString(year)),
                pen -> {
                    ProvidedStore.put(pen, village.id(), year, amount);
                    return village;
                });
    }

    /** The scenarios that are kept, by name. */
    public List<SavedScenario> scenarios() {
        return store.all();
    }

    public Optional<SavedScenario> scenario(String name) {
        return scenarios().stream()
                .filter(one -> one.scenario().name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Keeps a scenario under its name; one of the same name is changed.
     *
     * @throws Problem when it has no name, or cannot be meant
     */
    public UUID keep(Scenario scenario) {
        refuse(check(scenario));
        Optional<SavedScenario> same = scenario(scenario.name());
        UUID id = same.map(SavedScenario::id).orElseGet(Ids::next);
        return journal.act(
                Action.of("budget.keep", scenario.name()),
                pen -> {
                    if (same.isPresent()) {
                        ScenarioStore.update(pen, id, scenario);
                    } else {
                        ScenarioStore.insert(pen, id, scenario);
                    }
                    return id;
                });
    }

    /** What is wrong with a scenario that shall be kept; it needs a name then. */
    public List<FieldProblem> check(Scenario scenario) {
        List<FieldProblem> problems = new ArrayList<>(scenario.problems());
        if (scenario.name().isEmpty()) {
            problems.add(FieldProblem.error("name", "budget.scenario.name"));
        }
        Lengths.SCENARIO.check("name", "name", scenario.name(), problems);
        return problems;
    }

    private static void refuse(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }

    public void remove(SavedScenario scenario) {
        journal.act(
                Action.of("budget.remove", scenario.scenario().name()),
                pen -> {
                    ScenarioStore.delete(pen, scenario.id());
                    return scenario;
                });
    }

    /**
     * Writes budgets of one year: a workbook with a sheet for each, side by side on the first, or
     * the letters to the village heads about the first of them, as the name ends.
     *
     * @param number the letters' number, or null to leave room for it
     * @throws Problem when the name ends otherwise or the place cannot be written to
     */
    public void write(
            List<Budget> budgets,
            Path file,
            Paper paper,
            @Nullable String number,
            Progress progress) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            new BudgetWorkbook(budgets, stationery(paper)).write(file, progress);
        } else if (name.endsWith(".pdf")) {
            new BudgetLetters(budgets.get(0), stationery(paper), number).write(file, progress);
        } else {
            throw Problem.of("budget.file.kind", String.valueOf(file.getFileName()));
        }
    }

    /** The letters that {@link #write} would write, for looking at their pages first. */
    public byte[] letters(Budget budget, Paper paper, @Nullable String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BudgetLetters(budget, stationery(paper), number).write(out, Progress.SILENT);
        return out.toByteArray();
    }

    private Stationery stationery(Paper paper) {
        return Stationery.of(offices, paper, LocalDate.now(clock), texts);
    }
}
