package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.budget.Budget;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.budget.Provided;
import id.sadardesa.core.budget.SavedScenario;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A year's budget under a scenario, beside another one, and the papers about it. */
public final class BudgetViewModel {
    /** What stands side by side. */
    record Plan(Budget budget, @Nullable Budget other) {}

    final ObjectProperty<Integer> year;

    /** The name of the scenario; null for the participants of today. */
    final ObjectProperty<@Nullable String> scenario = new SimpleObjectProperty<>();

    /** The name of the one beside it; null for the participants of today. */
    final ObjectProperty<@Nullable String> beside = new SimpleObjectProperty<>();

    /** The letters to the village heads. */
    final Pages pages;

    private final Budgets budgets;
    private final Jobs jobs;
    private final Notices notices;
    private final int present;
    private final ReadOnlyObjectWrapper<List<SavedScenario>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private int asked;
    private boolean begun;

    public BudgetViewModel(Budgets budgets, Jobs jobs, Notices notices, Clock clock) {
        this.budgets = budgets;
        this.jobs = jobs;
        this.notices = notices;
        this.present = LocalDate.now(clock).getYear();
        this.pages = new Pages(jobs);
        this.year = new SimpleObjectProperty<>(present + 1);
        year.subscribe(this::compute);
        scenario.subscribe(this::compute);
        beside.subscribe(this::compute);
    }

    /** The years that can be planned, the next one first. */
    List<Integer> years() {
        return List.of(present + 1, present, present + 2);
    }

    ReadOnlyObjectProperty<List<SavedScenario>> kept() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Reads the scenarios and computes anew. */
    void refresh() {
        jobs.ask(
                budgets::scenarios,
                read -> {
                    kept.set(read);
                    if (!begun && !read.isEmpty()) {
                        scenario.set(read.get(0).scenario().name());
                    }
                    begun = true;
                    compute();
                });
    }

    private void compute() {
        if (!begun) {
            return;
        }
        int question = ++asked;
        int wanted = year.get();
        Scenario first = named(scenario.get());
        Scenario second = named(beside.get());
        jobs.ask(
                () ->
                        new Plan(
                                budgets.plan(wanted, first),
                                first.equals(second) ? null : budgets.plan(wanted, second)),
                made -> {
                    if (question == asked) { // another scenario may have been chosen meanwhile
                        plan.set(made);
                        pages.look(() -> budgets.letters(made.budget(), Paper.F4, null));
                    }
                });
    }

    Scenario named(@Nullable String name) {
        return kept.get().stream()
                .map(SavedScenario::scenario)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Scenario.AS_IS);
    }

    List<FieldProblem> check(Scenario form) {
        return budgets.check(form);
    }

    /** Keeps a scenario under its name and shows it. */
    void keep(Scenario form, Runnable done, Consumer<Problem> refused) {
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> budgets.keep(form),
                id -> {
                    notices.success(Text.of("plan.done.scenario", form.name()));
                    done.run();
                    jobs.ask(
                            budgets::scenarios,
                            read -> {
                                kept.set(read);
                                if (Objects.equals(scenario.get(), form.name())) {
                                    compute();
                                } else {
                                    scenario.set(form.name());
                                }
                            });
                },
                refused);
    }

    /** Records what a village's budget provides for the year, or takes it away. */
    void provide(
            Village village, @Nullable Provided amount, Runnable done, Consumer<Problem> refused) {
        int chosen = year.get();
        jobs.start(
                Text.of("plan.job.saving"),
                progress -> {
                    budgets.provide(village, chosen, amount);
                    return village;
                },
                kept -> {
                    notices.success(
                            amount == null
                                    ? Text.of(
                                            "plan.done.notProvided",
                                            kept.name(),
                                            Integer.toString(chosen))
                                    : Text.of(
                                            "plan.done.provided",
                                            kept.name(),
                                            Integer.toString(chosen),
                                            amount.amount()));
                    done.run();
                    compute();
                },
                refused);
    }

    /** Takes the scenario that is shown away; undo brings it back. */
    void remove() {
        kept.get().stream()
                .filter(one -> one.scenario().name().equals(scenario.get()))
                .findFirst()
                .ifPresent(
                        one ->
                                jobs.start(
                                        Text.of("plan.job.saving"),
                                        progress -> {
                                            budgets.remove(one);
                                            return one;
                                        },
                                        gone -> {
                                            String name = gone.scenario().name();
                                            notices.success(
                                                    Text.of("plan.done.scenarioGone", name));
                                            scenario.set(null);
                                            refresh();
                                        }));
    }

    /** {@code anggaran-2027.xlsx}, or {@code surat-anggaran-2027.pdf} for the letters. */
    String fileName(String ending) {
        return (ending.equals("pdf") ? "surat-anggaran-" : "anggaran-") + year.get() + "." + ending;
    }

    /** Writes the workbook with both side by side, or the letters, as the file's name ends. */
    void save(Path file) {
        Plan known = plan.get();
        if (known == null) {
            return;
        }
        List<Budget> all = new ArrayList<>();
        boolean letters =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
        Budget other = known.other();
        if (other != null && !letters) {
            all.add(other);
        }
        all.add(known.budget());
        jobs.start(
                Text.of("plan.job.writing"),
                progress -> {
                    budgets.write(all, file, Paper.F4, null, progress);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of("plan.done.written", String.valueOf(written.getFileName())),
                                written));
    }
}
